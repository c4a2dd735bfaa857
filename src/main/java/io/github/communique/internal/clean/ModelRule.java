package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** What is left and does not look like text: the {@link BlockModel} says so. The title and the lines right above it are not asked about. */
final class ModelRule implements Rule {

    /** The model has to be this sure: a paragraph too many is the smaller loss. */
    private static final float SURE = -0.9f;

    private static final int LINES_ABOVE = 4;

    private final BlockModel model;

    ModelRule(BlockModel model) {
        this.model = model;
    }

    @Override
    public void apply(Layout layout) {
        if (layout.core() == null) {
            return;
        }
        BlockFeatures features = new BlockFeatures(layout);
        int title = layout.title();
        for (Block block : layout.blocks()) {
            int i = block.index();
            boolean head = i <= title && title - i <= LINES_ABOVE;
            if (!head && layout.isOpen(i) && hasLetters(block.text())) {
                float[] values = features.of(i);
                if (model.score(values) < SURE) {
                    layout.mark(i, Label.OTHER, () -> "unlike text: " + model.against(values));
                }
            }
        }
    }

    /** End marks and rules have none. */
    private static boolean hasLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
