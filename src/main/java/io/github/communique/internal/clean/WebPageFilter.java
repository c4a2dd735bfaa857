package io.github.communique.internal.clean;

import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.filter.Verdict;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.util.List;

/**
 * Cleans web pages. Its rules look at one layout of the page, in order; each sees what those before it decided. Plain text has no elements and
 * is left alone.
 */
final class WebPageFilter implements BoilerplateFilter {

    static final List<Rule> RULES = List.of(
            new HiddenRule(),
            new RegionRule(),
            new LineRule(),
            new CueLineRule(),
            new TeaserRule(),
            new MainTextRule(),
            new DuplicateRule(),
            new LinkRule(),
            new TailRule(),
            new PressElementRule(),
            new ContactRule(),
            new AboutRule());

    @Override
    public List<Verdict> judge(Page page) {
        if (page.kind() != Source.Kind.HTML || page.blocks().isEmpty()) {
            return List.of();
        }
        Layout layout = new Layout(page);
        for (Rule rule : RULES) {
            rule.apply(layout);
        }
        return layout.verdicts();
    }
}
