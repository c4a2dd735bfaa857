package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.HashMap;
import java.util.Map;

/** A paragraph that stands on the page twice: the later one is the copy. */
final class DuplicateRule implements Rule {

    private static final int SHORTEST = 60;

    @Override
    public void apply(Layout layout) {
        Map<String, Integer> seen = new HashMap<>();
        for (Block block : layout.blocks()) {
            if (block.text().length() < SHORTEST
                    || block.kind() == Block.Kind.HEADING
                    || !layout.isOpen(block.index())) {
                continue;
            }
            Integer first = seen.putIfAbsent(block.text(), block.index());
            if (first != null) {
                layout.mark(block.index(), Label.DUPLICATE, "the same text as block " + first);
            }
        }
    }
}
