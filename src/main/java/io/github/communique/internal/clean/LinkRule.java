package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** Lines that are nothing but a link, single paragraphs as well as lists of three and more. Addresses stay: a contact may give them. */
final class LinkRule implements Rule {

    private static final int RUN = 3;

    @Override
    public void apply(Layout layout) {
        int i = 0;
        while (i < layout.size()) {
            int end = i;
            boolean open = false;
            while (end < layout.size() && isLink(layout, end)) {
                open |= layout.isOpen(end);
                end++;
            }
            if (open) {
                mark(layout, i, end);
            }
            i = end + 1;
        }
    }

    /** Marks the links from one block to before another; a block with an address parts two lists. */
    private static void mark(Layout layout, int from, int to) {
        int run = 0;
        for (int i = from; i <= to; i++) {
            if (i < to && !layout.hasAddress(i)) {
                run++;
                if (layout.block(i).kind() == Block.Kind.PARAGRAPH
                        && !Prose.endsSentence(layout.block(i).text())) {
                    layout.markOpen(i, i, Label.RELATED, () -> "a line that is one link");
                }
                continue;
            }
            if (run >= RUN) {
                layout.markOpen(i - run, i - 1, Label.RELATED, () -> "a list of links");
            }
            run = 0;
        }
    }

    private static boolean isLink(Layout layout, int index) {
        return layout.linkDensity(index) > 0.85 && layout.block(index).text().length() < 200;
    }
}
