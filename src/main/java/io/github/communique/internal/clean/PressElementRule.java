package io.github.communique.internal.clean;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Container;
import io.github.communique.page.Label;

/**
 * Takes running text back that stands below the main text but inside an element named after the press ("press-article"): there the paragraph
 * about the issuer has its place.
 */
final class PressElementRule implements Rule {

    private static final int PARAGRAPH = 150;

    private final NameWords<String> press =
            NameWords.of(LanguagePack.undetermined().phrases("clean.press"));

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
        return !container.tag().equals("html")
                && !container.tag().equals("body")
                && (press.isIn(container.classes()) || press.isIn(container.id()));
    }

    private static void takeBack(Layout layout, Region region, long[] prose) {
        long all = prose[layout.size()];
        for (int i = region.last(); i >= region.first() && prose[i] == all; i--) {
            if (layout.label(i) == Label.OTHER && layout.weight(i) >= PARAGRAPH) {
                layout.mark(i, Label.CONTENT, () -> "text in an element named after the press");
            }
        }
    }
}
