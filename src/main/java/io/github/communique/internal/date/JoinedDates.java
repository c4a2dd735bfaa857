package io.github.communique.internal.date;

import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Dates whose parts are joined by one sign and whose month is a word, in any order: {@code 23/Sep/2020}, {@code 2019-aug-1}, {@code Oct-2}. */
final class JoinedDates {

    private static final int PARTS = 3;

    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private int end;

    private JoinedDates() {}

    static @Nullable DateMatch at(CharSequence text, int start, int at, DateWords words) {
        JoinedDates parts = new JoinedDates();
        if (!parts.read(text, at, words) || parts.month == null || parts.day == null) {
            return null;
        }
        boolean goesOn = Chars.continuesNumber(text, parts.end)
                || (parts.end < text.length() && Character.isLetterOrDigit(text.charAt(parts.end)));
        return goesOn ? null : NumericDates.match(start, parts.end, parts.year, parts.month, parts.day, true);
    }

    /** Reads two or three parts; whether each was one that was still missing. */
    private boolean read(CharSequence text, int from, DateWords words) {
        int at = from;
        char joiner = 0;
        for (int i = 0; i < PARTS; i++) {
            if (!part(text, at, i == PARTS - 1, words)) {
                return false;
            }
            char c = end < text.length() ? text.charAt(end) : ' ';
            boolean more = i == 0 ? c == '-' || c == '/' : c == joiner;
            if (!more || end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1))) {
                return i > 0;
            }
            joiner = c;
            at = end + 1;
        }
        return true;
    }

    private boolean part(CharSequence text, int at, boolean last, DateWords words) {
        int digits = Chars.digits(text, at, 5);
        if (digits == 0) {
            Lexicon.Hit hit = month == null ? words.months().at(text, at) : null;
            month = hit == null ? month : Integer.valueOf(hit.value());
            end = hit == null ? end : hit.end();
            return hit != null;
        }
        int number = Chars.number(text, at, Math.min(digits, 4));
        end = at + digits;
        if (digits == 4 && year == null) {
            year = number;
            return true;
        }
        if (digits > 2 || (day != null && (!last || year != null))) {
            return false;
        }
        year = day == null ? year : Integer.valueOf(NumericDates.century(number));
        day = day == null ? Integer.valueOf(number) : day;
        return true;
    }
}
