package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.HashMap;
import java.util.Map;

/**
 * Text that stands on the page twice: the later one is the copy, also where it only begins like the other, as teasers and copies in one piece do.
 * What one element says twice, such as a recipe with several menus, it means to say.
 */
final class DuplicateRule implements Rule {

    private static final int SHORTEST = 60;
    /** Texts that agree so far are the same. */
    private static final int PREFIX = 50;

    @Override
    public void apply(Layout layout) {
        Map<String, Integer> seen = new HashMap<>();
        for (Block block : layout.blocks()) {
            if (block.text().length() < SHORTEST
                    || block.kind() == Block.Kind.HEADING
                    || !layout.isOpen(block.index())) {
                continue;
            }
            Integer first = seen.putIfAbsent(block.text().substring(0, PREFIX), block.index());
            if (first != null && isCopy(layout, first, block)) {
                layout.mark(block.index(), Label.DUPLICATE, () -> "the same text as block " + first);
            }
        }
    }

    private static boolean isCopy(Layout layout, int first, Block block) {
        boolean beside = first + 1 == block.index();
        boolean same = layout.block(first).text().equals(block.text());
        return (same && beside)
                || layout.regionOf(layout.block(first)).place()
                        != layout.regionOf(block).place();
    }
}
