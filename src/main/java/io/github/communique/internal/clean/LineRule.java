package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** Single blocks that are no running text wherever they stand: controls, captions, text of pictures. */
final class LineRule implements Rule {

    @Override
    public void apply(Layout layout) {
        for (Block block : layout.blocks()) {
            if (!layout.isOpen(block.index())) {
                continue;
            }
            if (block.kind() == Block.Kind.CONTROL) {
                layout.mark(block.index(), Label.NAVIGATION, () -> "a control");
            } else if (block.kind() == Block.Kind.CAPTION) {
                layout.mark(block.index(), Label.CAPTION, () -> "a caption");
            } else if (layout.regionOf(block).isInFigure()
                    && block.text().length() < 400
                    && block.kind() != Block.Kind.TABLE_CELL
                    && block.kind() != Block.Kind.BLOCK_QUOTE) {
                layout.mark(block.index(), Label.CAPTION, () -> "text of a figure");
            }
        }
    }
}
