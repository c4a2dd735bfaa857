package io.github.communique.internal.dateline;

import io.github.communique.internal.anatomy.CueWords;
import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.internal.place.PlaceResolver;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.release.DateSource;
import org.jspecify.annotations.Nullable;

/** Reads dates out of lines: what stands beside the date tells whether it is the day of publication. */
final class DateLine {

    /** What a date on a line is. */
    enum Role {
        /** A label says that it is the day of publication. */
        PUBLISHED,
        /** It stands by itself, or beside an author or a section. */
        PLAIN,
        /** A label says that it is the day of a later change. */
        UPDATED,
        /** Something else: an event, the bound of a period, a part of a sentence. */
        OTHER
    }

    /**
     * A date on a line.
     *
     * @param match the date
     * @param role what it is
     */
    record Read(DateMatch match, Role role) {}

    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST_REST = 70;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_BEHIND = 120;
    private static final int REACH_BEHIND = 40;
    private static final int MAX_WORDS_BEFORE = 4;
    private static final int LONGEST_ARTICLE = 5;
    private static final String MARKS = "|·•,:–—-/(>»";

    private final DateScanner scanner;
    private final DateCues cues;

    DateLine(LanguagePack pack, DateScanner scanner) {
        this.scanner = scanner;
        cues = DateCues.of(pack);
    }

    /**
     * The complete date of a short text that tells most and what it is, or null: a date of publication before any other, then the first.
     *
     * @param text a block; its lines are read one by one
     * @param above the line above, which may be the label
     */
    @Nullable
    Read read(String text, String above) {
        Read best = null;
        String label = above;
        for (int start = 0; start <= text.length(); ) {
            int stop = text.indexOf('\n', start);
            String line = text.substring(start, stop < 0 ? text.length() : stop);
            Read read = line(line, label, start);
            best = best == null || (read != null && read.role().compareTo(best.role()) < 0) ? read : best;
            label = line;
            start = stop < 0 ? text.length() + 1 : stop + 1;
        }
        return best;
    }

    private @Nullable Read line(String line, String above, int offset) {
        Read best = null;
        for (DateMatch match = scanner.find(line, 0); match != null; match = scanner.find(line, match.end())) {
            Integer year = match.date().year();
            Role role = year == null || year < FIRST_YEAR ? null : role(line, match, above);
            if (role != null && (best == null || role.compareTo(best.role()) < 0)) {
                best = new Read(moved(match, offset), role);
            }
        }
        return best;
    }

    private static DateMatch moved(DateMatch match, int by) {
        return by == 0 ? match : new DateMatch(match.start() + by, match.end() + by, match.date(), match.written());
    }

    private Role role(String line, DateMatch match, String above) {
        String before = line.substring(0, match.start());
        String after = line.substring(match.end()).strip();
        int rest = before.strip().length() + after.length();
        Role label = label(line.substring(0, firstDigit(line, match)));
        if (label == null && before.isBlank() && above.length() <= LONGEST_LABEL) {
            label = label(above);
        }
        if (label != null && before.strip().length() <= LONGEST_REST) {
            return label;
        }
        Role behind = after.length() > LONGEST_BEHIND ? null : behind(line, match.end());
        if (behind != null) {
            return behind;
        }
        if (rest > LONGEST_REST || range(line, match) || endsWith(before, cues.bounds())) {
            return Role.OTHER;
        }
        String stripped = before.strip();
        if (stripped.endsWith(":") && wordCount(stripped) > 0) {
            return Role.OTHER;
        }
        boolean marked = stripped.isEmpty() || MARKS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return match.hasDay() && (marked || wordCount(stripped) <= MAX_WORDS_BEFORE && !sentenceFollows(line, match))
                ? Role.PLAIN
                : Role.OTHER;
    }

    /** What a verb behind the date says: "am 19. Mai 2010 um 23:03 Uhr geschrieben". */
    private @Nullable Role behind(String line, int from) {
        int to = Math.min(line.length(), from + REACH_BEHIND);
        if (cues.updatedBehind().find(line, from, to) != null) {
            return Role.UPDATED;
        }
        return cues.publishedBehind().find(line, from, to) != null ? Role.PUBLISHED : null;
    }

    /** Behind the article of the date, which is part of labels such as "publié le". */
    private static int firstDigit(String line, DateMatch match) {
        int i = match.start();
        while (i < match.end() && !Character.isDigit(line.charAt(i))) {
            i++;
        }
        return i < match.end() && i - match.start() <= LONGEST_ARTICLE ? i : match.start();
    }

    private static boolean sentenceFollows(String line, DateMatch match) {
        String after = line.substring(match.end()).strip();
        return !after.isEmpty() && Character.isLowerCase(after.charAt(0));
    }

    /** What the label before a date says, or null where there is none. */
    private @Nullable Role label(String before) {
        String text = before.strip();
        while (!text.isEmpty()
                && (MARKS.indexOf(text.charAt(text.length() - 1)) >= 0
                        || Fold.isSpace(text.charAt(text.length() - 1)))) {
            text = text.substring(0, text.length() - 1);
        }
        if (endsWith(text, cues.updated())) {
            return Role.UPDATED;
        }
        return endsWith(text, cues.published()) ? Role.PUBLISHED : null;
    }

    /** Whether a text ends with a phrase. */
    private static boolean endsWith(String before, CueWords phrases) {
        String text = before.strip();
        for (int i = Math.max(0, text.length() - 40); i < text.length(); i++) {
            boolean wordStart =
                    Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            Lexicon.Hit hit = wordStart ? phrases.at(text, i) : null;
            if (hit != null && hit.end() == text.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the date bounds a period: a day or another date stands at the other end of a dash, or of a word such as "to". */
    private boolean range(String line, DateMatch match) {
        String before = line.substring(0, match.start()).strip();
        if (before.length() > 1 && "-–—".indexOf(before.charAt(before.length() - 1)) >= 0) {
            String earlier = before.substring(0, before.length() - 1).strip();
            boolean number = earlier.lastIndexOf('/') > earlier.lastIndexOf(' ') && scanner.find(earlier, 0) == null;
            if (!earlier.isEmpty() && !number && Character.isDigit(earlier.charAt(earlier.length() - 1))) {
                return true;
            }
        }
        DateMatch next = scanner.find(line, match.end());
        return next != null && next.date().day() != null && next.start() - match.end() < 12 && !sameDay(match, next);
    }

    private static boolean sameDay(DateMatch a, DateMatch b) {
        return a.date().equals(b.date());
    }

    private static int wordCount(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                words++;
            }
        }
        return words;
    }

    /** The date in a headline, where the headline is that of an issue of the day, or begins with the date. */
    @Nullable
    Evidence inHeadline(String headline) {
        DateMatch match = scanner.find(headline, 0);
        while (match != null && !match.date().complete()) {
            match = scanner.find(headline, match.end());
        }
        if (match == null
                || range(headline, match)
                || endsWith(unquoted(headline.substring(0, match.start())), cues.bounds())) {
            return null;
        }
        boolean leads = headline.substring(0, match.start()).isBlank();
        boolean closes = headline.substring(match.end()).strip().length() <= 1;
        return leads || (closes && cues.issues().find(headline, 0, headline.length()) != null)
                ? evidence(headline, match, "headline")
                : null;
    }

    private static String unquoted(String text) {
        String stripped = text.strip();
        return stripped.endsWith("(") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** The date of a closing line such as "Fait à Paris, le 3 mai 2024", or of one that says when it was posted. */
    @Nullable
    Evidence inClosing(String line) {
        Read read = line.length() <= 160 ? read(line, "") : null;
        if (read == null) {
            return null;
        }
        boolean signed =
                read.match().date().complete() && (cues.signOff().at(line, 0) != null || place(line, read.match()));
        return signed || read.role() == Role.PUBLISHED ? evidence(line, read.match(), "closing line") : null;
    }

    /** "Hamburg, den 2. Dezember 2022" and no more. */
    private static boolean place(String line, DateMatch match) {
        String before = line.substring(0, match.start()).strip();
        boolean comma =
                before.endsWith(",") && line.substring(match.end()).strip().length() <= 1;
        return comma && PlaceResolver.of(null).resolve(before.substring(0, before.length() - 1)) != null;
    }

    Evidence evidence(String line, DateMatch match, String what) {
        return new Evidence(match.date(), DateSource.From.TEXT, line.substring(match.start(), match.end()), what);
    }
}
