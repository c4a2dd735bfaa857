package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;

/** Finds the ends of sentences in a bounded stretch of text. */
final class Sentences {

    private static final int LONGEST_ABBREVIATION = 3;
    private static final int LONGEST_TITLE = 6;

    private Sentences() {}

    /** One past the full stop of the sentence at {@code from}; {@code to} where it does not end before. */
    static int end(String text, int from, int to, QuoteWords words) {
        for (int i = from; i < to; i++) {
            if (isEnd(text, i, words)) {
                return i + 1;
            }
        }
        return to;
    }

    /** The start of the sentence that holds the unit before {@code to}; {@code from} where it does not start after. */
    static int start(String text, int from, int to, QuoteWords words) {
        for (int i = to - 2; i >= from; i--) {
            if (isEnd(text, i, words)) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isEnd(String text, int at, QuoteWords words) {
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
        return !lower && !(c == '.' && isAbbreviation(text, at, words));
    }

    /** A short capitalised word before a full stop, or a title that is written with one: Mr., J., Prof. */
    private static boolean isAbbreviation(String text, int dot, QuoteWords words) {
        int from = dot;
        while (from > 0 && dot - from <= LONGEST_TITLE && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int length = dot - from;
        if (length == 0 || length > LONGEST_TITLE || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        Lexicon.Hit title = length > LONGEST_ABBREVIATION ? words.title(text, from) : null;
        return length <= LONGEST_ABBREVIATION || (title != null && title.end() == dot + 1);
    }
}
