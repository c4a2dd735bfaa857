package io.github.communique.internal.clean;

import io.github.communique.page.Label;

/** Elements that readers do not see. A page that hides most of its text shows it by a script: then nothing is taken for hidden. */
final class HiddenRule implements Rule {

    @Override
    public void apply(Layout layout) {
        long hidden = 0;
        long seen = 0;
        for (var block : layout.blocks()) {
            int weight = layout.weight(block.index());
            hidden += block.container().hidden() ? weight : 0;
            seen += block.container().hidden() ? 0 : weight;
        }
        if (hidden > seen) {
            return;
        }
        for (var block : layout.blocks()) {
            if (block.container().hidden()) {
                layout.mark(block.index(), Label.HIDDEN, () -> "in a hidden element");
            }
        }
    }
}
