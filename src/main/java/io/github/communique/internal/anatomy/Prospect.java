package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.List;
import java.util.function.Predicate;

/** How much running text is still to come. */
final class Prospect {

    private final List<Block> content;
    private final int[] proseFrom;

    /** Running text counts up to where another part begins. */
    Prospect(List<Block> content, Predicate<Block> beginsPart) {
        this.content = content;
        this.proseFrom = new int[content.size() + 1];
        for (int i = content.size() - 1; i >= 0; i--) {
            Block block = content.get(i);
            int prose = Shape.isProse(block) ? block.text().length() : 0;
            proseFrom[i] = beginsPart.test(block) ? 0 : proseFrom[i + 1] + prose;
        }
    }

    /** Whether more running text follows than stands before: then what looked like the end is not. */
    boolean outweighs(int from, int before) {
        return proseFrom[Math.min(from, content.size())] > before;
    }

    boolean proseFollows(int from) {
        for (int i = from; i < Math.min(content.size(), from + 2); i++) {
            if (Shape.isProse(content.get(i))) {
                return true;
            }
        }
        return false;
    }
}
