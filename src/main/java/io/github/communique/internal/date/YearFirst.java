package io.github.communique.internal.date;

import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Dates that begin with the year and are not digits alone: {@code 2024年3月11日}, {@code 2024. március 11.}, {@code 2024 m. kovo 11 d.}. */
final class YearFirst {

    private YearFirst() {}

    static @Nullable DateMatch at(CharSequence text, int start, int at, DateWords words) {
        if (Chars.digits(text, at, 5) != 4) {
            return null;
        }
        int year = Chars.number(text, at, 4);
        int afterUnit = afterUnit(text, at + 4, "year", words);
        return afterUnit > 0 ? numbers(text, start, year, afterUnit, words) : named(text, start, year, at + 4, words);
    }

    /** Month and day as numbers with their units; the day may be missing. */
    private static @Nullable DateMatch numbers(CharSequence text, int start, int year, int from, DateWords words) {
        int at = Chars.skipSpaces(text, from);
        int digits = Chars.digits(text, at, 3);
        int end = digits == 1 || digits == 2 ? afterUnit(text, at + digits, "month", words) : 0;
        if (end == 0) {
            return null;
        }
        int month = Chars.number(text, at, digits);
        int dayAt = Chars.skipSpaces(text, end);
        int dayDigits = Chars.digits(text, dayAt, 3);
        if (dayDigits != 1 && dayDigits != 2) {
            return NumericDates.match(start, end, year, month, null, true);
        }
        int afterDay = afterUnit(text, dayAt + dayDigits, "day", words);
        int dayEnd = afterDay == 0 ? dayAt + dayDigits : afterDay;
        return NumericDates.match(start, dayEnd, year, month, Chars.number(text, dayAt, dayDigits), true);
    }

    private static @Nullable DateMatch named(CharSequence text, int start, int year, int from, DateWords words) {
        int at = from < text.length() && text.charAt(from) == '.' ? from + 1 : from;
        at = Chars.skipSpaces(text, at);
        Lexicon.Hit unit = words.afterYear().at(text, at);
        at = unit == null ? at : Chars.skipSpaces(text, unit.end());
        Lexicon.Hit month = at > from ? words.months().at(text, at) : null;
        if (month == null) {
            return null;
        }
        int end = month.end() < text.length() && text.charAt(month.end()) == '.' ? month.end() + 1 : month.end();
        int dayAt = Chars.skipSpaces(text, end);
        int digits = Chars.digits(text, dayAt, 3);
        if (dayAt == end || digits == 0 || digits > 2 || Chars.continuesNumber(text, dayAt + digits)) {
            return null;
        }
        int day = Chars.number(text, dayAt, digits);
        return NumericDates.match(start, dayAt + digits, year, Integer.parseInt(month.value()), day, true);
    }

    /** The offset behind the sign of a unit, or 0. */
    private static int afterUnit(CharSequence text, int from, String unit, DateWords words) {
        int at = Chars.skipSpaces(text, from);
        return at < text.length() && unit.equals(words.numberUnits().get(text.charAt(at))) ? at + 1 : 0;
    }
}
