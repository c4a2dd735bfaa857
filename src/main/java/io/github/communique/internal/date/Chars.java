package io.github.communique.internal.date;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;

/** Steps over digits and spaces. */
final class Chars {

    private Chars() {}

    static int skipSpaces(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The number of digits at an offset, at most {@code limit}. */
    static int digits(CharSequence text, int from, int limit) {
        int i = from;
        while (i < text.length() && i - from < limit && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    /** The offset of the first digit at or behind another offset, or -1: no date is written without a digit. */
    static int nextDigit(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? i : -1;
    }

    static int digit(CharSequence text, int at) {
        return Character.digit(text.charAt(at), 10);
    }

    static int number(CharSequence text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + digit(text, i);
        }
        return number;
    }

    /** Whether a letter or digit goes on a word; a digit behind a sign of a script without spaces does not. */
    static boolean joins(char before, char c) {
        return Character.isLetterOrDigit(before) && !(Character.isDigit(c) && withoutSpaces(before));
    }

    private static boolean withoutSpaces(char c) {
        return (c >= '\u3040' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3');
    }

    /** Whether the digits at an offset go on a number, date or version that began before it. */
    static boolean insideNumber(CharSequence text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return joins(before, text.charAt(at))
                || (at > 1 && ".,/".indexOf(before) >= 0 && Character.isDigit(text.charAt(at - 2)));
    }

    /** Whether a currency sign stands before a number. */
    static boolean isAmount(CharSequence text, int at) {
        return at > 0 && Character.getType(text.charAt(at - 1)) == Character.CURRENCY_SYMBOL;
    }

    static boolean hasSlash(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    /** Whether a number goes on at an offset: with digits, or with digits behind a separator. */
    static boolean continuesNumber(CharSequence text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isDigit(c)
                || c == '%'
                || (".,".indexOf(c) >= 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    /** Skips an ordinal's ending, which is glued to its digits, so that no word begins there. */
    static int afterSuffix(CharSequence text, int at, Lexicon suffixes) {
        int end = at;
        while (end < text.length()
                && end - at < 4
                && !Fold.isSpace(text.charAt(end))
                && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        for (int stop = end; stop > at; stop--) {
            boolean whole = stop == text.length()
                    || !Character.isLetterOrDigit(text.charAt(stop))
                    || text.charAt(stop - 1) == '.';
            if (whole && suffixes.valueOf(text.subSequence(at, stop)) != null) {
                return stop;
            }
        }
        return at;
    }
}
