package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How much running text is still to come. */
final class Prospect {

    private final List<Block> content;
    private final int[] lengthFrom;
    private final Map<String, Integer> marks = new HashMap<>();

    /**
     * Running text counts up to where another part begins; what is in another language does not. To look at every second block is enough as
     * long as it is in the language of the release.
     */
    Prospect(List<Block> content, Predicate<Block> beginsPart, Predicate<Block> isOther) {
        this.content = content;
        this.lengthFrom = new int[content.size() + 1];
        boolean trusted = false;
        for (int i = content.size() - 1; i >= 0; i--) {
            Block block = content.get(i);
            if (Shape.isMark(block.text())) {
                marks.merge(block.text(), 1, Integer::sum);
            }
            if (beginsPart.test(block)) {
                trusted = false;
                continue;
            }
            lengthFrom[i] = lengthFrom[i + 1];
            if (Shape.isProse(block)) {
                boolean own = trusted || !isOther.test(block);
                lengthFrom[i] += own ? block.text().length() : 0;
                trusted = own && !trusted;
            }
        }
    }

    /** The length of the running text from a place on. */
    int length(int from) {
        return lengthFrom[Math.min(from, content.size())];
    }

    /** How often a line of signs stands in the whole content. */
    int marks(String text) {
        return marks.getOrDefault(text, 0);
    }

    /** Whether one of the next two blocks is running text. */
    boolean proseFollows(int from) {
        for (int i = from; i < Math.min(content.size(), from + 2); i++) {
            if (Shape.isProse(content.get(i))) {
                return true;
            }
        }
        return false;
    }
}
