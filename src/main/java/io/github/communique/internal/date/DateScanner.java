package io.github.communique.internal.date;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in text of any language, in time linear in the text: {@code le 15 juillet 2004}, {@code May 29, 2024}, {@code 14. Dezember},
 * {@code 2024-03-11}, {@code 11/03/24}, {@code December 2025}. No part of a date is invented. Immutable, thread-safe.
 */
public final class DateScanner {

    private static final int MAX_PREFIX_WORDS = 3;

    private final DateWords words;
    private final boolean numbersMonthFirst;

    private DateScanner(DateWords words, boolean numbersMonthFirst) {
        this.words = words;
        this.numbersMonthFirst = numbersMonthFirst;
    }

    /**
     * The scanner for pages of a language.
     *
     * @param pack the words of the page's language; those of the others count too, after them
     * @return a scanner
     */
    public static DateScanner of(LanguagePack pack) {
        return of(pack, null);
    }

    /**
     * The scanner for pages of a language and country.
     *
     * @param pack the words of the page's language; those of the others count too, after them
     * @param country the page's country, ISO 3166, or null: in some, numbers are read otherwise than in the rest of the language
     * @return a scanner
     */
    public static DateScanner of(LanguagePack pack, @Nullable String country) {
        DateWords words = DateWords.of(pack);
        return new DateScanner(
                words,
                words.monthFirst()
                        && (country == null || !words.dayFirstCountries().contains(country)));
    }

    /**
     * The first date at or after an offset.
     *
     * @param text running text
     * @param from where to start looking
     * @return the date, or null where there is none
     */
    public @Nullable DateMatch find(CharSequence text, int from) {
        int digit = -1;
        for (int i = Math.max(0, from); i < text.length(); i++) {
            digit = digit < i ? Chars.nextDigit(text, i) : digit;
            if (digit < 0) {
                return null;
            }
            if (startsWord(text, i)) {
                DateMatch match = at(text, i);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    private static boolean startsWord(CharSequence text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) && (i == 0 || !Chars.joins(text.charAt(i - 1), c));
    }

    /**
     * The date that starts at an offset, a weekday or article before it included.
     *
     * @param text running text
     * @param start where it must start
     * @return the date, or null where none starts there
     */
    public @Nullable DateMatch at(CharSequence text, int start) {
        int at = start;
        boolean weekday = false;
        for (int prefix = 0; prefix <= MAX_PREFIX_WORDS && at < text.length(); prefix++) {
            DateMatch match = core(text, start, at);
            if (match == null && at > start) {
                match = withoutYear(text, start, at, weekday);
            }
            if (match != null) {
                return match;
            }
            Lexicon.Hit day = words.weekdays().at(text, at);
            int next = afterPrefix(text, at, day);
            if (next == at) {
                return null;
            }
            weekday |= day != null;
            at = next;
        }
        return null;
    }

    /**
     * The day of the week that a date begins with.
     *
     * @param date a date as printed
     * @return 1 for Monday to 7 for Sunday, or null where it names none
     */
    public @Nullable Integer weekday(CharSequence date) {
        int at = 0;
        for (int prefix = 0; prefix < MAX_PREFIX_WORDS && at < date.length(); prefix++) {
            Lexicon.Hit day = words.weekdays().at(date, at);
            if (day != null) {
                return Integer.valueOf(day.value());
            }
            at = afterPrefix(date, at, null);
        }
        return null;
    }

    /** "Friday 7-6", "le 12/05", "den 28.10.": digits are day and month behind a weekday, and where their sign is not that of a number. */
    private @Nullable DateMatch withoutYear(CharSequence text, int start, int at, boolean weekday) {
        DateMatch match = Character.isDigit(text.charAt(at)) && !Chars.insideNumber(text, at)
                ? NumericDates.withoutYear(text, start, at, numbersMonthFirst)
                : null;
        if (match == null || weekday) {
            return match;
        }
        boolean dotted = words.dotted() && text.charAt(match.end() - 1) == '.';
        // "le 3/4" may be a fraction
        boolean slashed = match.end() - at > 3 && Chars.hasSlash(text, at, match.end());
        return dotted || slashed ? match : null;
    }

    /** Skips one weekday or article with what separates it from the rest. */
    private int afterPrefix(CharSequence text, int at, Lexicon.@Nullable Hit day) {
        boolean weekday = day != null;
        Lexicon.Hit hit = weekday ? day : words.articles().at(text, at);
        if (hit == null) {
            return at;
        }
        int end = hit.end();
        while (weekday && end < text.length() && ".,،".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return Chars.skipSpaces(text, end);
    }

    private @Nullable DateMatch core(CharSequence text, int start, int at) {
        if (Character.isDigit(text.charAt(at))) {
            if (Chars.insideNumber(text, at)) {
                return null;
            }
            DateMatch match = NumericDates.at(text, start, at, numbersMonthFirst);
            match = match == null ? JoinedDates.at(text, start, at, words) : match;
            match = match == null && !Chars.isAmount(text, at) ? dayFirst(text, start, at) : match;
            return match != null ? match : YearFirst.at(text, start, at, words);
        }
        return Character.isLetter(text.charAt(at)) ? monthFirst(text, start, at) : null;
    }

    private @Nullable DateMatch dayFirst(CharSequence text, int start, int at) {
        int digits = Chars.digits(text, at, 3);
        if (digits == 0 || digits > 2) {
            return null;
        }
        int day = Chars.number(text, at, digits);
        int i = afterOrdinal(text, at + digits);
        boolean joined = i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '/');
        i = joined ? i + 1 : afterJoiner(text, Chars.skipSpaces(text, i));
        Lexicon.Hit month = words.months().at(text, i);
        if (month == null) {
            return null;
        }
        int end = afterDot(text, month.end());
        int[] year = yearAfter(text, joined && end < text.length() ? end + 1 : end, true);
        return match(start, year == null ? end : year[1], year == null ? null : year[0], month.value(), day);
    }

    private @Nullable DateMatch monthFirst(CharSequence text, int start, int at) {
        Lexicon.Hit month = words.months().at(text, at);
        if (month == null) {
            return null;
        }
        DateMatch joined = JoinedDates.at(text, start, at, words);
        boolean sure = joined != null && joined.date().year() != null;
        if (sure || (joined != null && (words.monthFirst() || Character.isUpperCase(text.charAt(at))))) {
            return joined;
        }
        int i = Chars.skipSpaces(text, afterDot(text, month.end()));
        i = isOrdinalBehindComma(text, i) ? Chars.skipSpaces(text, i + 1) : i;
        int digits = Chars.digits(text, i, 5);
        if (digits == 1 || digits == 2) {
            int end = afterOrdinal(text, i + digits);
            int[] year = yearAfter(text, end, false);
            if (year == null && !(words.monthFirst() && Character.isUpperCase(text.charAt(at)))) {
                return null;
            }
            if (year == null && Chars.continuesNumber(text, end)) {
                return null;
            }
            return match(
                    start,
                    year == null ? end : year[1],
                    year == null ? null : year[0],
                    month.value(),
                    Chars.number(text, i, digits));
        }
        int[] year = yearAfter(text, afterDot(text, month.end()), false);
        return year == null ? null : match(start, year[1], year[0], month.value(), null);
    }

    /** "October, 1st". */
    private boolean isOrdinalBehindComma(CharSequence text, int at) {
        if (at >= text.length() || text.charAt(at) != ',') {
            return false;
        }
        int day = Chars.skipSpaces(text, at + 1);
        int digits = Chars.digits(text, day, 3);
        return digits > 0 && digits < 3 && afterOrdinal(text, day + digits) > day + digits;
    }

    /** The year behind a month or day and the offset after it, or null. */
    private int @Nullable [] yearAfter(CharSequence text, int from, boolean shortToo) {
        int i = Chars.skipSpaces(text, from);
        boolean plain = true;
        if (i < text.length() && text.charAt(i) == ',') {
            i = Chars.skipSpaces(text, i + 1);
            plain = false;
        }
        i = afterJoiner(text, i);
        boolean apostrophe = i + 1 < text.length() && "'’".indexOf(text.charAt(i)) >= 0;
        i = apostrophe && plain && shortToo ? i + 1 : i;
        int digits = Chars.digits(text, i, 5);
        if (digits == 4 && Chars.digit(text, i) >= 1 && Chars.digit(text, i) <= 2) {
            return new int[] {Chars.number(text, i, 4), afterYear(text, i + 4)};
        }
        if (digits == 2 && shortToo && plain && i > from && closes(text, i + 2)) {
            return new int[] {NumericDates.century(Chars.number(text, i, 2)), i + 2};
        }
        return null;
    }

    /** Whether a two-digit number ends what it stands in, so that it can be a year and not a count. */
    private static boolean closes(CharSequence text, int at) {
        int i = Chars.skipSpaces(text, at);
        return i == text.length() || ").,;:–—-\n".indexOf(text.charAt(i)) >= 0 && !Chars.continuesNumber(text, i);
    }

    private int afterYear(CharSequence text, int at) {
        Lexicon.Hit hit = words.afterYear().at(text, Chars.skipSpaces(text, at));
        return hit == null ? at : hit.end();
    }

    private int afterOrdinal(CharSequence text, int at) {
        if (at >= text.length() || Fold.isSpace(text.charAt(at))) {
            return at;
        }
        return Chars.afterSuffix(text, at, words.ordinals());
    }

    private int afterJoiner(CharSequence text, int at) {
        Lexicon.Hit hit = words.joiners().at(text, at);
        return hit == null ? at : Chars.skipSpaces(text, hit.end());
    }

    private static int afterDot(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    }

    private static @Nullable DateMatch match(
            int start, int end, @Nullable Integer year, String month, @Nullable Integer day) {
        return NumericDates.match(start, end, year, Integer.parseInt(month), day, true);
    }
}
