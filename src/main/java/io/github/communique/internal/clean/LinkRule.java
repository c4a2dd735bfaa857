package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** Lines that are nothing but a link, single paragraphs as well as lists of three and more. Addresses stay: a contact may give them. */
final class LinkRule implements Rule {

    private static final int RUN = 3;

    @Override
    public void apply(Layout layout) {
        int run = 0;
        for (int i = 0; i <= layout.size(); i++) {
            if (i < layout.size() && isLink(layout, i)) {
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
        Block block = layout.block(index);
        return layout.linkDensity(index) > 0.85 && block.text().length() < 200 && !layout.hasAddress(index);
    }
}
