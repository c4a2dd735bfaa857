package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** Lists of links inside the main text: three or more short blocks in a row that are all link. */
final class TailRule implements Rule {

    private static final int RUN = 3;

    @Override
    public void apply(Layout layout) {
        int run = 0;
        for (int i = 0; i <= layout.size(); i++) {
            if (i < layout.size() && isPointer(layout.block(i))) {
                layout.markOpen(i, i, Label.RELATED, "a line that is one link");
            }
            if (i < layout.size() && isLink(layout.block(i))) {
                run++;
                continue;
            }
            if (run >= RUN) {
                layout.markOpen(i - run, i - 1, Label.RELATED, "a list of links");
            }
            run = 0;
        }
    }

    private static boolean isPointer(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && block.linkDensity() > 0.85 && block.text().indexOf('@') < 0
                && !Prose.endsSentence(block.text());
    }

    private static boolean isLink(Block block) {
        return block.linkDensity() > 0.8 && block.text().length() < 200;
    }
}
