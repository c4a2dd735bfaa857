package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;

/** Where sentences end, as far as figures need to know. */
final class Sentences {

    /** What stands farther apart does not belong together, sentence or not. */
    private static final int LONGEST = 400;

    private Sentences() {}

    /** Whether a sentence ends between two offsets. */
    static boolean parts(CharSequence text, int from, int to) {
        if (to - from > LONGEST) {
            return true;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '\u2026';
            if (stop && (i + 1 == text.length() || Chars.skipSpace(text, i + 1) > i + 1) && !isAbbreviation(text, i)) {
                return true;
            }
            if (c == '\n' && Chars.skipSpace(text, i) == i) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence may begin at an offset. */
    static boolean opens(CharSequence text, int start) {
        int before = Chars.skipSpaceBack(text, start);
        return before == 0
                || before == start && Chars.skipSpace(text, start - 1) == start - 1
                || Chars.is(text, before - 1, '.')
                || Chars.is(text, before - 1, '!')
                || Chars.is(text, before - 1, '?');
    }

    /** A stop after one or two letters ("M.", "No.") ends no sentence. */
    private static boolean isAbbreviation(CharSequence text, int stop) {
        int start = Chars.wordStart(text, stop);
        return stop - start <= 2 && stop > start && Chars.isUpper(text, start);
    }
}
