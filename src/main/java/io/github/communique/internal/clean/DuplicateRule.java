package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.HashMap;
import java.util.Map;

/**
 * Text that stands on the page twice: the later one is the copy, also where it is only the beginning of the other, as in teasers, or begins with the
 * whole of the other, as in copies in one piece.
 * What one element says twice, such as a recipe with several menus, it means to say.
 */
final class DuplicateRule implements Rule {

    private static final int SHORTEST = 60;
    /** Texts that agree so far are compared. */
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
                layout.mark(block.index(), Label.DUPLICATE, () -> "repeats block " + first);
            }
        }
    }

    private static boolean isCopy(Layout layout, int first, Block block) {
        boolean beside = first + 1 == block.index();
        String original = layout.block(first).text();
        String text = block.text();
        boolean same = original.equals(text);
        if (!same && !text.startsWith(original) && !original.startsWith(withoutEllipsis(text))) {
            return false;
        }
        return (same && beside)
                || layout.regionOf(layout.block(first)).place()
                        != layout.regionOf(block).place();
    }

    private static String withoutEllipsis(String text) {
        int end = text.length();
        while (end > 0 && ".… ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
