package io.github.communique.internal.clean;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import java.util.Set;

/**
 * Takes running text back that stands below the main text but inside an element named after the press ("press-article"): there the paragraph
 * about the issuer has its place.
 */
final class PressElementRule implements Rule {

    private static final int PARAGRAPH = 150;

    private final Set<String> press = Set.copyOf(LanguagePack.undetermined().phrases("clean.press"));

    @Override
    public void apply(Layout layout) {
        long[] prose = layout.openProse();
        for (Region region : layout.regions()) {
            boolean holdsMain = region.sum(prose) > 0 && region.sum(prose) == prose[layout.size()];
            if (holdsMain && isNamed(region.container())) {
                takeBack(layout, region, prose);
                return;
            }
        }
    }

    private boolean isNamed(Container container) {
        boolean[] named = new boolean[1];
        if (!container.tag().equals("html") && !container.tag().equals("body")) {
            NameTokens.each(container.classes() + " " + container.id(), word -> named[0] |= press.contains(word));
        }
        return named[0];
    }

    private static void takeBack(Layout layout, Region region, long[] prose) {
        long all = prose[layout.size()];
        for (int i = region.last(); i >= region.first() && prose[i] == all; i--) {
            if (layout.label(i) == Label.OTHER && Prose.weight(layout.block(i)) >= PARAGRAPH) {
                layout.mark(i, Label.CONTENT, "text in an element named after the press");
            }
        }
    }
}
