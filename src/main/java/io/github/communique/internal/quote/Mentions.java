package io.github.communique.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** The mentions of one word of a name, at least one, in the order of the text. Belongs to one call. */
final class Mentions {

    private final List<Mention> inOrder = new ArrayList<>(1);

    /** Adds one that stands at or behind the last. */
    void add(Mention mention) {
        inOrder.add(mention);
    }

    /** The nearest at or before an offset, else the first after it. */
    Mention seenFrom(int offset) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).offset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return inOrder.get(Math.max(0, low - 1));
    }
}
