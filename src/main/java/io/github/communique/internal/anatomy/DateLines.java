package io.github.communique.internal.anatomy;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines that hold nothing but a date: with its label, its time of day, at most an author behind a bar. */
final class DateLines {

    /** A labelled value above the text is not longer. */
    private static final int FIELD = 70;

    private static final int LONGEST = 90;
    private static final int FEW_WORDS = 3;

    private final DateScanner scanner;
    private final List<CueWords> labels;

    private DateLines(LanguagePack pack) {
        scanner = DateScanner.of(pack);
        labels = Stream.of("anatomy.date-labels", "date.published", "date.updated")
                .map(section -> CueWords.of(pack, section))
                .toList();
    }

    static DateLines of(LanguagePack pack) {
        return new DateLines(pack);
    }

    boolean isDateLine(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        DateMatch date = scanner.find(text, 0);
        if (date == null || (!date.hasDay() && date.date().month() == null)) {
            return false;
        }
        return isLabel(text, date.start()) && isTrailer(text, date.end());
    }

    /** "Lyon, le 3 mars 2024": a few words from a capital on, a comma, a full date and nothing else. */
    boolean isPlaceAndDate(String text) {
        int comma = text.length() > LONGEST ? -1 : text.indexOf(',');
        if (comma <= 0 || !Character.isUpperCase(text.charAt(0)) || Shape.words(text.substring(0, comma)) > FEW_WORDS) {
            return false;
        }
        DateMatch date = scanner.find(text, comma);
        return date != null
                && date.date().complete()
                && words(text, comma, date.start()) <= 1
                && text.substring(date.end()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a line starts with day, month and year, and is no sentence that a dash opens. */
    boolean opensWithFullDate(String text) {
        DateMatch date = scanner.at(text, 0);
        if (date == null || !date.date().complete()) {
            return false;
        }
        String rest = text.substring(date.end()).strip();
        return rest.isEmpty() || "-–—:".indexOf(rest.charAt(0)) < 0;
    }

    /** Whether nothing but a full date, and perhaps another, stands behind a few words: "By First Last, 11 May 2024, updated on 12 May 2024". */
    boolean endsInDates(String text) {
        DateMatch date = text.length() > 2 * LONGEST ? null : scanner.find(text, 0);
        return date != null
                && date.date().complete()
                && words(text, 0, date.start()) <= 2 * FEW_WORDS
                && isTrailer(text, date.end());
    }

    /** Nothing, "Published on", or a few words set apart by a bar. */
    private boolean isLabel(String text, int end) {
        int start = Cues.firstLetter(text);
        if (start >= end) {
            return true;
        }
        for (CueWords words : labels) {
            Lexicon.@Nullable Hit label = words.at(text, start);
            if (label != null && words(text, label.end(), end) == 0) {
                return true;
            }
        }
        String before = text.substring(0, end).strip();
        return before.endsWith("|") && Shape.words(before) <= FEW_WORDS + 1;
    }

    /** Time of day, counters, another labelled date. */
    private boolean isTrailer(String text, int start) {
        DateMatch more = scanner.find(text, start);
        if (more != null && words(text, start, more.start()) <= FEW_WORDS) {
            return isTrailer(text, more.end());
        }
        String rest = text.substring(start).strip();
        return words(text, start, text.length()) == 0 || (rest.startsWith("|") && Shape.words(rest) <= FEW_WORDS + 1);
    }

    /** Words of more than three letters. */
    private static int words(String text, int from, int to) {
        int words = 0;
        int letters = 0;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetter(text.charAt(i));
            if (!letter && letters > 3) {
                words++;
            }
            letters = letter ? letters + 1 : 0;
            if (i < to && letters == 0 && !Fold.isSpace(text.charAt(i)) && "([".indexOf(text.charAt(i)) >= 0) {
                words++;
            }
        }
        return words;
    }

    /** "Year of issue: 2022", "08.12.2022 Federal Office": data about the release, as they stand above its text. */
    boolean isField(String text) {
        if (text.length() > FIELD || Shape.endsSentence(text)) {
            return false;
        }
        int colon = text.indexOf(':');
        boolean label = colon > 0 && colon + 1 < text.length() && text.lastIndexOf(' ', colon) < 0;
        return label || opensWithFullDate(text);
    }
}
