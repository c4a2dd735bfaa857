package io.github.communique.internal.quote;

import io.github.communique.language.Fold;

/** Finds the ends of sentences in a bounded stretch of text. */
final class Sentences {

    private static final int LONGEST_ABBREVIATION = 3;

    private Sentences() {}

    /** One past the full stop of the sentence at {@code from}; {@code to} where it does not end before. */
    static int end(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        return to;
    }

    /** The start of the sentence that holds the unit before {@code to}; {@code from} where it does not start after. */
    static int start(String text, int from, int to) {
        for (int i = to - 2; i >= from; i--) {
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return false;
        }
        int next = at + 1;
        if (next < text.length() && !Fold.isSpace(text.charAt(next))) {
            return Marks.isMark(text.charAt(next));
        }
        while (next < text.length() && Fold.isSpace(text.charAt(next))) {
            next++;
        }
        boolean lower = next < text.length() && Character.isLowerCase(text.charAt(next));
        return !lower && !(c == '.' && isAbbreviation(text, at));
    }

    /** A short capitalised word before a full stop: Mr., Dr., J. */
    private static boolean isAbbreviation(String text, int dot) {
        int from = dot;
        while (from > 0 && dot - from <= LONGEST_ABBREVIATION && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int length = dot - from;
        return length > 0 && length <= LONGEST_ABBREVIATION && Character.isUpperCase(text.charAt(from));
    }
}
