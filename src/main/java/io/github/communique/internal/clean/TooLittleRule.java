package io.github.communique.internal.clean;

import io.github.communique.page.Label;

/** A second try where hardly any running text is left: what was only thrown out for standing elsewhere, or for its looks, is taken back. */
final class TooLittleRule implements Rule {

    private static final int LITTLE = 250;

    @Override
    public void apply(Layout layout) {
        long open = prose(layout, Label.CONTENT);
        long elsewhere = prose(layout, Label.OTHER);
        if (open >= LITTLE || elsewhere <= 2 * open || elsewhere < LITTLE) {
            return;
        }
        for (int i = 0; i < layout.size(); i++) {
            if (layout.label(i) == Label.OTHER && layout.weight(i) > 0) {
                layout.mark(i, Label.CONTENT, () -> "too little text was found elsewhere");
            }
        }
    }

    private static long prose(Layout layout, Label label) {
        long prose = 0;
        for (int i = 0; i < layout.size(); i++) {
            prose += layout.label(i) == label ? layout.weight(i) : 0;
        }
        return prose;
    }
}
