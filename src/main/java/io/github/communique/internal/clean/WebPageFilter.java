package io.github.communique.internal.clean;

import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.util.List;

/**
 * Cleans web pages. Its rules look at one layout of the page, in order; each sees what those before it decided. Plain text has no elements and
 * is left alone.
 */
final class WebPageFilter implements StandardFilter {

    /** What the model's features are read from. */
    static final List<Rule> BEFORE_MODEL = List.of(
            new HiddenRule(),
            new RegionRule(),
            new LineRule(),
            new CueLineRule(),
            new TeaserRule(),
            new MainTextRule(),
            new DuplicateRule(),
            new LinkRule(),
            new TailRule());

    private static final List<Rule> BEHIND_MODEL = List.of(
            new AppealRule(),
            new AuthorRule(),
            new TooLittleRule(),
            new PressElementRule(),
            new ContactRule(),
            new AboutRule());

    private final Rule modelRule;

    WebPageFilter(BlockModel model) {
        this.modelRule = new ModelRule(model);
    }

    @Override
    public void judge(Page page, Listener listener) {
        if (page.kind() != Source.Kind.HTML || page.blocks().isEmpty()) {
            return;
        }
        Layout layout = new Layout(page);
        BEFORE_MODEL.forEach(rule -> rule.apply(layout));
        modelRule.apply(layout);
        BEHIND_MODEL.forEach(rule -> rule.apply(layout));
        layout.tell(listener);
    }
}
