package io.github.communique.internal.contact;

import io.github.communique.language.Fold;

/** Finds runs of digits and separators that may be telephone numbers. */
final class PhoneRun {

    /** " - (" stands inside numbers. */
    private static final int MOST_SEPARATORS = 4;

    private static final int LONGEST_HOUSE_NUMBER = 3;
    /** Two numbers with their separators are not longer. */
    private static final int LONGEST = 64;

    private PhoneRun() {}

    /** Whether a number may start here: a digit or parenthesis that no letter or digit precedes, a plus sign that no digit does. */
    static boolean startsAt(CharSequence text, int i) {
        char c = text.charAt(i);
        boolean opens =
                isDigit(c) || (c == '+' && hasDigitSoon(text, i + 1)) || (c == '(' && hasDigitSoon(text, i + 1));
        boolean behindWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        return opens && (!behindWord || (c == '+' && !isDigit(text.charAt(i - 1))));
    }

    private static boolean hasDigitSoon(CharSequence text, int from) {
        for (int i = from; i < Math.min(from + 3, text.length()); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                return true;
            }
            if (c != '+' && !Fold.isSpace(c)) {
                return false;
            }
        }
        return false;
    }

    /** One past the last digit or closing parenthesis of the run that starts at an offset. */
    static int end(CharSequence text, int start, int to) {
        int end = start;
        int separators = 0;
        int open = 0;
        int outside = start;
        int limit = Math.min(to, start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                end = i + 1;
                separators = 0;
            } else if (c == '+' ? i > start + 2 && !(i > 0 && text.charAt(i - 1) == '(') : !isSeparator(c)) {
                break;
            } else if (++separators > MOST_SEPARATORS || endsSentence(text, i)) {
                break;
            } else if (c == '(') {
                outside = open++ == 0 ? end : outside;
            } else if (open > 0 && end > start && outside > start && c != ')' && c != '+') {
                break;
            } else if (c == ')' && --open < 0) {
                break;
            } else if (c == ')' && isDigit(text.charAt(i - 1))) {
                end = i + 1;
            }
        }
        if (open > 0 && outside > start) {
            return outside;
        }
        return end < to && end > start && Character.isLetter(text.charAt(end))
                ? beforeLastGroup(text, start, end)
                : end;
    }

    private static boolean endsSentence(CharSequence text, int i) {
        return text.charAt(i) == '.' && i + 1 < text.length() && Fold.isSpace(text.charAt(i + 1));
    }

    /** A short last group that runs into a letter ("10a") is no part of the number. */
    private static int beforeLastGroup(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && isDigit(text.charAt(i - 1))) {
            i--;
        }
        if (end - i > LONGEST_HOUSE_NUMBER) {
            return end;
        }
        while (i > start && !isDigit(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Without separators at the ends. */
    static String trimmed(String run) {
        int start = 0;
        int end = run.length();
        while (start < end && !isDigit(run.charAt(start)) && "+(".indexOf(run.charAt(start)) < 0) {
            start++;
        }
        while (end > start && !isDigit(run.charAt(end - 1))) {
            end--;
        }
        return run.substring(start, end);
    }

    private static boolean isSeparator(char c) {
        return Fold.isSpace(c) || "-()/.\u2010\u2011\u2012\u2013\u00B7[]\u2022".indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
