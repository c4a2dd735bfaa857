package io.github.communique.internal.date;

import io.github.communique.release.PartialDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in digits: {@code 2024-03-11}, {@code 11.03.2024}, {@code 3/11/24}. */
final class NumericDates {

    /** Two-digit years from here on belong to the last century. */
    private static final int PIVOT = 70;

    private NumericDates() {}

    static @Nullable DateMatch at(CharSequence text, int start, int at, boolean monthFirst) {
        int digits = Chars.digits(text, at, 5);
        if (digits == 0 || digits == 3 || digits > 4) {
            return null;
        }
        int first = separator(text, at + digits);
        if (first < 0) {
            return null;
        }
        int middle = Chars.digits(text, first, 3);
        int second = middle == 1 || middle == 2 ? separator(text, first + middle) : -1;
        if (second < 0 || text.charAt(at + digits) != text.charAt(first + middle)) {
            return null;
        }
        boolean spaced = text.charAt(at + digits) == ' ';
        int last = Chars.digits(text, second, 5);
        if (spaced && (digits > 2 || last != 4 || text.charAt(at + digits + 1) != text.charAt(first + middle + 1))) {
            return null;
        }
        int end = second + last;
        if (Chars.continuesNumber(text, end)) {
            return null;
        }
        int a = Chars.number(text, at, digits);
        int b = Chars.number(text, first, middle);
        if (digits == 4) {
            return last == 1 || last == 2 ? match(start, end, a, b, Chars.number(text, second, last), false) : null;
        }
        if (last != 4 && last != 2) {
            return null;
        }
        int year = last == 4 ? Chars.number(text, second, 4) : century(Chars.number(text, second, 2));
        boolean swap = monthFirst && text.charAt(at + digits) != '.';
        DateMatch usual = match(start, end, year, swap ? a : b, swap ? b : a, false);
        return usual != null ? usual : match(start, end, year, swap ? b : a, swap ? a : b, false);
    }

    /** Day and month alone, a full stop behind them included; which is which the language tells. */
    static @Nullable DateMatch withoutYear(CharSequence text, int start, int at, boolean monthFirst) {
        int digits = Chars.digits(text, at, 3);
        int second = at + digits + 1;
        int more = Chars.digits(text, second, 3);
        boolean separated =
                digits > 0 && digits < 3 && more > 0 && more < 3 && "./-".indexOf(text.charAt(second - 1)) >= 0;
        int end = second + more;
        boolean dot = separated && text.charAt(second - 1) == '.' && end < text.length() && text.charAt(end) == '.';
        if (!separated || Chars.continuesNumber(text, end) || Chars.digits(text, end + 1, 1) > 0) {
            return null;
        }
        int a = Chars.number(text, at, digits);
        int b = Chars.number(text, second, more);
        DateMatch usual = match(start, dot ? end + 1 : end, null, monthFirst ? a : b, monthFirst ? b : a, false);
        return usual != null
                ? usual
                : match(start, dot ? end + 1 : end, null, monthFirst ? b : a, monthFirst ? a : b, false);
    }

    /** The offset behind a separator, one space after a dot, or a separator between spaces; or -1. */
    private static int separator(CharSequence text, int at) {
        if (at + 2 < text.length() && text.charAt(at) == ' ' && "/|".indexOf(text.charAt(at + 1)) >= 0) {
            return text.charAt(at + 2) == ' ' ? at + 3 : -1;
        }
        if (at >= text.length() || "./-".indexOf(text.charAt(at)) < 0) {
            return -1;
        }
        return text.charAt(at) == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    }

    static int century(int twoDigits) {
        return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
    }

    /** The match, or null where the calendar has no such date. */
    static @Nullable DateMatch match(
            int start, int end, @Nullable Integer year, int month, @Nullable Integer day, boolean written) {
        if (month < 1 || month > 12 || (year != null && (year < 1000 || year > 2999))) {
            return null;
        }
        if (day != null
                && (day < 1
                        || day > YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth())) {
            return null;
        }
        return new DateMatch(start, end, new PartialDate(year, month, day), written);
    }
}
