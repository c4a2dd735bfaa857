package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;

/**
 * Tells by its shape whether a run of digits is meant for dialling. Numbering plans are not consulted: this only has to keep telephone
 * numbers apart from amounts, dates and years in running text.
 */
final class PhoneShape {

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 17;

    private PhoneShape() {}

    /** The start of the first run in a range that has as many digits as a telephone number, or -1. */
    static int find(CharSequence text, int from, int to) {
        int i = from;
        while (i < to) {
            if (!startsRun(text, i, from)) {
                i++;
                continue;
            }
            int end = runEnd(text, i, to);
            int digits = digits(text, i, end);
            if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) {
                return i;
            }
            i = Math.max(end, i + 1);
        }
        return -1;
    }

    private static int digits(CharSequence text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean startsRun(CharSequence text, int i, int from) {
        char c = text.charAt(i);
        if (c != '+' && c != '(' && !isDigit(c)) {
            return false;
        }
        return i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    /** One past the last digit of the run that starts at an offset. */
    static int runEnd(CharSequence text, int start, int to) {
        int end = start;
        int separators = 0;
        for (int i = start; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                end = i + 1;
                separators = 0;
            } else if ((c == '+' && i > start + 1) || (c != '+' && !isSeparator(c)) || c == '\n' || ++separators > 3) {
                break;
            }
        }
        return end;
    }

    /** A plus, a trunk zero or an area code opens the number, or groups joined as in 202-555-0143 and 202 555 0143. */
    static boolean isDialled(CharSequence text, int start, int end) {
        int digits = 0;
        int groups = 0;
        int hyphens = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
                groups += i == start || !isDigit(text.charAt(i - 1)) ? 1 : 0;
            } else if (c == '-' || c == '\u2011' || c == '\u2010') {
                hyphens++;
            }
        }
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            return false;
        }
        char first = text.charAt(start);
        int digit = first == '(' ? start + 1 : start;
        boolean opened = first == '+' || ((first == '0' || (first == '(' && groups > 1)) && !isDate(text, digit, end));
        boolean joined = hyphens == 2 && digits >= 9 || digits == 10 && isAreaExchangeLine(text, start, end);
        boolean trunk = digits == 11
                && first == '1'
                && !isDigit(text.charAt(start + 1))
                && isAreaExchangeLine(text, start + 2, end);
        return opened || trunk || (groups == 3 && joined && !isDateLike(text, start));
    }

    /** Three, three and four digits, each group behind one mark: amounts have no last group of four. */
    private static boolean isAreaExchangeLine(CharSequence text, int start, int end) {
        return end - start == 12 && !isDigit(text.charAt(start + 3)) && !isDigit(text.charAt(start + 7));
    }

    /** Day, month and year of four digits, joined by the same mark. */
    private static boolean isDate(CharSequence text, int start, int end) {
        int mark = start;
        while (mark < end && isDigit(text.charAt(mark))) {
            mark++;
        }
        int second = mark + 1;
        while (second < end && isDigit(text.charAt(second))) {
            second++;
        }
        return mark - start <= 2
                && second - mark <= 3
                && second + 5 == end
                && text.charAt(mark) == text.charAt(second)
                && isYear(text, second + 1);
    }

    private static boolean isDateLike(CharSequence text, int start) {
        return isYear(text, start) && start + 4 < text.length() && !isDigit(text.charAt(start + 4));
    }

    private static boolean isYear(CharSequence text, int i) {
        return i + 4 <= text.length()
                && ((text.charAt(i) == '1' && text.charAt(i + 1) == '9')
                        || (text.charAt(i) == '2' && text.charAt(i + 1) == '0'));
    }

    private static boolean isSeparator(char c) {
        return Fold.isSpace(c) || "-()/.\u2010\u2011\u2012\u2013\u00B7[]".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
