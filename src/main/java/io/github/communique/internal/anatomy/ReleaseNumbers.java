package io.github.communique.internal.anatomy;

import io.github.communique.internal.date.DateMatch;
import io.github.communique.internal.date.DateScanner;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of a release: behind its label, behind a sign for "number", or a document symbol alone on its line. Immutable, thread-safe. */
final class ReleaseNumbers {

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST = 30;
    /** A date and a few words may follow. */
    private static final int FEW_WORDS = 2;

    private final CueWords labels;
    private final CueWords lines;
    private final CueWords shortLabels;
    private final CueWords signs;
    private final DateScanner dates;

    private ReleaseNumbers(LanguagePack pack) {
        labels = CueWords.of(pack, "anatomy.release-labels");
        lines = CueWords.of(pack, "anatomy.release-lines");
        shortLabels = CueWords.of(pack, "anatomy.number-labels");
        signs = CueWords.of(pack, "anatomy.number-signs");
        dates = DateScanner.of(pack);
    }

    static ReleaseNumbers of(LanguagePack pack) {
        return new ReleaseNumbers(pack);
    }

    /**
     * A number in its line.
     *
     * @param start where it begins
     * @param end one past its last unit
     * @param labelled whether a label such as "Press release" stands before it
     */
    record Match(int start, int end, boolean labelled) {

        String in(String line) {
            return line.substring(start, end);
        }
    }

    /** The number in a line that holds nothing else but its label and at most a date; null where it is no such line. */
    @Nullable
    Match line(String text) {
        Match match = text.length() > LONGEST_LINE ? null : opening(text);
        return match == null || Shape.endsSentence(text) && match.end() < text.length() - 1 || !isTrailer(text, match)
                ? null
                : match;
    }

    /** The number that a text begins with, behind its label; null where it begins with none. */
    @Nullable
    Match opening(String text) {
        if (!hasDigit(text)) {
            return null;
        }
        int start = Cues.firstLetter(text);
        int label = labelEnd(text, start);
        int number = signEnd(text, skip(text, label));
        boolean signed = number > skip(text, label) || (number > 0 && text.charAt(number - 1) == '#');
        int from = skip(text, Math.max(number, skip(text, label)));
        int end = tokenEnd(text, from);
        boolean labelled = label > start;
        return end > from && isNumber(text.substring(from, end), labelled, signed)
                ? new Match(from, end, labelled)
                : null;
    }

    /** Asked first, because most lines have none. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST_LINE); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The headline behind label, number and a mark; the text itself where it does not begin so. */
    String behind(String text) {
        Match match = opening(text);
        int mark = match == null ? text.length() : spaceEnd(text, match.end());
        if (match == null || !match.labelled() || mark == text.length() || ":|–—-".indexOf(text.charAt(mark)) < 0) {
            return text;
        }
        String rest = text.substring(mark + 1).strip();
        return Shape.words(rest) >= 2 ? rest : text;
    }

    private static int spaceEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int labelEnd(String text, int start) {
        int end = start;
        for (CueWords words : List.of(labels, lines, shortLabels)) {
            Lexicon.@Nullable Hit hit = words.at(text, start);
            end = hit == null ? end : Math.max(end, hit.end());
        }
        return end;
    }

    /** Where the sign for "number" ends; the place itself where there is none. */
    private int signEnd(String text, int at) {
        Lexicon.@Nullable Hit hit = signs.at(text, at);
        int end = hit == null ? at : hit.end();
        while (end < text.length() && end > at && ".°º#".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && (Fold.isSpace(text.charAt(i)) || ":,|–—-(".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Digits and capitals, parted by single signs. */
    private static int tokenEnd(String text, int from) {
        int i = from;
        while (i < text.length() && i - from <= LONGEST) {
            char c = text.charAt(i);
            boolean unit = Character.isDigit(c) || Character.isUpperCase(c);
            boolean sign = "/-.–".indexOf(c) >= 0 && i > from && i + 1 < text.length() && isUnit(text.charAt(i + 1));
            if (!unit && !sign) {
                break;
            }
            i++;
        }
        boolean whole = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
        return whole && i - from <= LONGEST ? i : from;
    }

    private static boolean isUnit(char c) {
        return Character.isDigit(c) || Character.isUpperCase(c);
    }

    private boolean isNumber(String token, boolean labelled, boolean signed) {
        boolean parted = token.indexOf('/') > 0 || token.indexOf('-') > 0 || token.indexOf('–') > 0;
        if (token.chars().noneMatch(Character::isDigit) || isDate(token)) {
            return false;
        }
        if (!Character.isDigit(token.charAt(0))) {
            return isSymbol(token) || (labelled && signed);
        }
        return labelled ? signed || parted : signed && parted;
    }

    /** A day: three numbers, or one that the calendar knows with its year. */
    private boolean isDate(String token) {
        DateMatch date = dates.at(token, 0);
        return date != null && date.end() == token.length() && date.date().complete();
    }

    /** {@code UNIS/INF/345}: letters, slashes, and a number at the end. */
    private static boolean isSymbol(String token) {
        int slash = token.indexOf('/');
        char last = token.charAt(token.length() - 1);
        return slash >= 2
                && Character.isDigit(last)
                && token.substring(0, slash).chars().allMatch(Character::isUpperCase)
                && token.indexOf('.') < 0;
    }

    /** Nothing but a date and a few words, and no text behind a colon. */
    private boolean isTrailer(String text, Match match) {
        int at = match.end();
        while (at < text.length() && ").,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String rest = text.substring(at).strip();
        if (rest.isEmpty()) {
            return true;
        }
        DateMatch date = dates.find(rest, 0);
        if (date != null && Cues.firstLetter(rest) >= date.start() && date.end() == rest.length()) {
            return true;
        }
        return match.labelled()
                && rest.charAt(0) != ':'
                && (date == null
                        ? Shape.words(rest) <= 1
                        : Shape.words(rest.substring(0, date.start())) <= FEW_WORDS
                                && Shape.words(rest.substring(date.end())) <= FEW_WORDS);
    }
}
