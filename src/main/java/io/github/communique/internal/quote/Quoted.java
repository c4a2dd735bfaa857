package io.github.communique.internal.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text between quotation marks.
 *
 * @param open where the opening mark stands; {@code start} where there is none
 * @param start first unit of the words between the marks
 * @param end one past the last unit of the words
 * @param after one past the closing mark, or past the line that signs a passage without marks; {@code end} where neither is there
 * @param isPassage whether nothing but the page's elements sets it apart: it is a quotation only where somebody is named for it
 */
record Quoted(int open, int start, int end, int after, boolean isPassage) {

    Quoted(int open, int start, int end, int after) {
        this(open, start, end, after, false);
    }

    /** Both lists in text order, without those of the first that overlap one of the second. */
    static List<Quoted> merged(List<Quoted> some, List<Quoted> others) {
        if (others.isEmpty()) {
            return some;
        }
        List<Quoted> all = new ArrayList<>();
        int next = 0;
        for (Quoted quoted : some) {
            while (next < others.size() && others.get(next).after() <= quoted.open()) {
                all.add(others.get(next++));
            }
            if (next == others.size() || quoted.after() <= others.get(next).open()) {
                all.add(quoted);
            }
        }
        all.addAll(others.subList(next, others.size()));
        return all;
    }
}
