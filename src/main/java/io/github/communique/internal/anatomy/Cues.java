package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import io.github.communique.page.Block;
import org.jspecify.annotations.Nullable;

/** The cue words that tell the parts of a release apart. Immutable, thread-safe. */
public final class Cues {

    private static final int LABEL = 70;
    /** "(s)" and a space. */
    private static final int PLURAL = 4;

    private static final int HEADING = 120;
    private static final int LONGEST_POINTER = 500;
    private static final int LONGEST_CUE = 30;
    private static final int LONGEST_END = 40;
    private static final int MOST_END_WORDS = 5;

    private final CueWords releaseLabels;
    private final CueWords releaseLines;
    private final CueWords embargo;
    private final CueWords endMarks;
    private final CueWords about;
    private final CueWords profiles;
    private final CueWords notes;
    private final CueWords standfirsts;
    private final CueWords textHeadings;
    private final CueWords subjects;
    private final CueWords references;
    private final CueWords works;
    private final CueWords legal;
    private final CueWords pointers;
    private final CueWords related;
    private final CueWords bylines;
    private final CueWords credits;
    private final CueWords closings;
    private final CueWords facts;
    private final ReleaseNumbers numbers;

    private Cues(LanguagePack pack) {
        releaseLabels = CueWords.of(pack, "anatomy.release-labels");
        releaseLines = CueWords.of(pack, "anatomy.release-lines");
        embargo = CueWords.of(pack, "anatomy.embargo");
        endMarks = CueWords.of(pack, "anatomy.end-marks");
        about = CueWords.of(pack, "anatomy.about");
        profiles = CueWords.of(pack, "anatomy.profiles");
        notes = CueWords.of(pack, "anatomy.notes");
        standfirsts = CueWords.of(pack, "anatomy.standfirst-labels");
        textHeadings = CueWords.of(pack, "anatomy.text-headings");
        subjects = CueWords.of(pack, "anatomy.subjects");
        works = CueWords.of(pack, "anatomy.works");
        references = CueWords.of(pack, "anatomy.references");
        legal = CueWords.of(pack, "anatomy.legal");
        pointers = CueWords.of(pack, "anatomy.pointers");
        related = CueWords.of(pack, "anatomy.related");
        bylines = CueWords.of(pack, "anatomy.bylines");
        credits = CueWords.of(pack, "anatomy.credits");
        closings = CueWords.of(pack, "anatomy.closings");
        facts = CueWords.of(pack, "anatomy.facts");
        numbers = ReleaseNumbers.of(pack);
    }

    /**
     * The cues of a language, with the English ones that pages of every language carry.
     *
     * @param pack the words of the text's language
     * @return cues
     */
    public static Cues of(LanguagePack pack) {
        return new Cues(pack);
    }

    /** "Press release", "Pressemitteilung Nr. 12/2020": a label, its number or date at most. */
    boolean isReleaseLabel(String text) {
        Lexicon.@Nullable Hit hit = text.length() > LABEL ? null : releaseLabels.at(text, firstLetter(text));
        return hit != null && wordsWithoutDigits(text, hit.end()) <= 2;
    }

    /** Whether a text begins with a label such as "Press release". */
    boolean isReleaseLabelAt(String text) {
        return releaseLabels.at(text, 0) != null;
    }

    /** The text behind "Press release: ", or the whole text. */
    String withoutReleaseLabel(String text) {
        Lexicon.@Nullable Hit hit = releaseLabels.at(text, 0);
        if (hit == null || !numbers.behind(text).equals(text)) {
            return numbers.behind(text);
        }
        int i = hit.end();
        while (i < text.length() && Fold.isSpace(text.charAt(i))) {
            i++;
        }
        boolean mark =
                i < text.length() && (text.charAt(i) == ':' || (i > hit.end() && "|–—-".indexOf(text.charAt(i)) >= 0));
        String rest = mark ? text.substring(i + 1).strip() : "";
        return Shape.words(rest) >= 2 ? rest : text;
    }

    /** Where the headline starts behind "For immediate release:", or 0. */
    int afterReleaseLine(String text) {
        Lexicon.@Nullable Hit hit = releaseLines.at(text, 0);
        if (hit == null) {
            return 0;
        }
        int i = hit.end();
        boolean mark = false;
        while (i < text.length() && (Fold.isSpace(text.charAt(i)) || ":–—-".indexOf(text.charAt(i)) >= 0)) {
            mark |= !Fold.isSpace(text.charAt(i));
            i++;
        }
        return mark && i < text.length() ? i : 0;
    }

    boolean isReleaseLine(String text) {
        int start = firstLetter(text);
        return text.length() <= HEADING && releaseLines.at(text, start) != null;
    }

    boolean isEmbargo(String text) {
        return text.length() <= HEADING && embargo.at(text, firstLetter(text)) != null;
    }

    boolean isEndMark(String text) {
        if (Shape.isMark(text)) {
            return true;
        }
        if (text.length() > LONGEST_END) {
            return false;
        }
        int start = firstLetter(text);
        Lexicon.@Nullable Hit hit = endMarks.at(text, start);
        return hit != null
                && firstLetter(text, hit.end()) == text.length()
                && (start > 0 || Shape.words(text) <= MOST_END_WORDS);
    }

    /** "About X" on a line of its own. */
    boolean isAboutHeading(String text) {
        return text.length() <= HEADING
                && (!Shape.endsSentence(text) || text.endsWith("?"))
                && about.at(text, firstLetter(text)) != null;
    }

    /** "About X", or "X in profile" where it is a heading. */
    boolean isAboutHeading(Block block) {
        return isAboutHeading(block.text()) || (block.kind() == Block.Kind.HEADING && isProfile(block.text()));
    }

    private boolean isProfile(String text) {
        int from = Math.max(1, text.length() - LONGEST_CUE);
        Lexicon.@Nullable Hit hit = text.length() > LABEL ? null : profiles.find(text, from, text.length());
        return hit != null && hit.end() == text.length();
    }

    /** The end of a run-in heading, "About X: ..." or "About X" before a line break, or -1. */
    int aboutRunIn(String text) {
        if (about.at(text, firstLetter(text)) == null) {
            return -1;
        }
        int end = Math.min(text.length(), HEADING);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean mark = c == '\n'
                    || ((c == ':' || c == '–' || c == '—')
                            && i + 1 < text.length()
                            && Fold.isSpace(text.charAt(i + 1)));
            if (mark && text.length() - i > 40) {
                return i + 1;
            }
            if (c == '.' && i + 1 < text.length() && Fold.isSpace(text.charAt(i + 1))) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the notes begin behind "Notes to editors" and its colon, or -1 where a text does not begin so. */
    int notesHeadingEnd(String text) {
        Lexicon.@Nullable Hit hit = notes.at(text, firstLetter(text));
        Lexicon.@Nullable Hit reference = hit != null ? null : references.at(text, firstLetter(text));
        if (reference != null && headsAlone(text, reference.end())) {
            return firstLetter(text, reference.end());
        }
        if (hit == null || !(text.length() <= HEADING / 2 || isMarked(text, hit.end()))) {
            return -1;
        }
        int colon = text.indexOf(':', hit.end());
        boolean heading = text.length() <= HEADING / 2 && colon < 0;
        return heading ? text.length() : colon >= 0 && colon - hit.end() < LABEL ? colon + 1 : hit.end();
    }

    /** Where the standfirst begins behind its label and a colon, or -1. */
    int behindStandfirstLabel(String text) {
        Lexicon.@Nullable Hit hit = standfirsts.at(text, 0);
        int end = hit == null ? text.length() : hit.end();
        while (end < text.length() && Fold.isSpace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && text.charAt(end) == ':' ? end + 1 : -1;
    }

    /** "Description" alone on its line. */
    boolean isTextHeading(String text) {
        Lexicon.@Nullable Hit hit = text.length() > LABEL ? null : textHeadings.at(text, firstLetter(text));
        return hit != null && firstLetter(text, hit.end()) == text.length();
    }

    /** "Acme plc / Key word(s): Forecast": says what a text is filed under. */
    boolean namesSubjects(String text) {
        Lexicon.@Nullable Hit hit =
                text.length() > HEADING || text.indexOf(':') < 0 ? null : subjects.find(text, 0, text.length());
        int colon = hit == null ? -1 : text.indexOf(':', hit.end());
        return hit != null && colon >= 0 && colon - hit.end() <= PLURAL;
    }

    /** "References" alone on its line. */
    boolean isWorksHeading(String text) {
        Lexicon.@Nullable Hit hit = text.length() > LABEL ? null : works.at(text, firstLetter(text));
        return hit != null && firstLetter(text, hit.end()) == text.length();
    }

    /** Nothing follows on the line, or a colon. */
    private static boolean headsAlone(String text, int at) {
        int i = at;
        while (i < text.length() && (Fold.isSpace(text.charAt(i)) || text.charAt(i) == ')') && text.charAt(i) != '\n') {
            i++;
        }
        return i == text.length() || text.charAt(i) == ':' || text.charAt(i) == '\n';
    }

    boolean isLegalHeading(String text) {
        Lexicon.@Nullable Hit hit = legal.at(text, firstLetter(text));
        boolean copyright = text.startsWith("©") && text.length() <= LONGEST_POINTER;
        return copyright || (hit != null && (text.length() <= HEADING || isMarked(text, hit.end())));
    }

    /** Begins like "Read more ...", and is no longer than such a sentence. */
    boolean isPointer(String text) {
        return text.length() <= LONGEST_POINTER && pointers.at(text, firstLetter(text)) != null;
    }

    /** A teaser: its last words are "read more". */
    boolean endsInPointer(String text) {
        int from = Math.max(0, text.length() - LONGEST_CUE);
        for (Lexicon.Hit hit = pointers.find(text, from, text.length());
                hit != null;
                hit = pointers.find(text, hit.start() + 1, text.length())) {
            if (hit.end() == text.length()) {
                return true;
            }
        }
        return false;
    }

    boolean isRelatedHeading(String text) {
        Lexicon.@Nullable Hit hit = text.length() > HEADING / 2 ? null : related.at(text, firstLetter(text));
        return hit != null && wordsWithoutDigits(text, hit.end()) <= 3;
    }

    boolean isByline(String text) {
        int start = firstLetter(text);
        Lexicon.@Nullable Hit hit = text.length() > LABEL ? null : bylines.at(text, start);
        return hit != null && !Shape.endsSentence(text) && hit.end() < text.length() && namesFollow(text, hit.end());
    }

    /** Whether a line begins as those that name the author. */
    boolean opensByline(String text) {
        return bylines.at(text, firstLetter(text)) != null;
    }

    /** "Photo: ...", "© X". */
    boolean isCredit(String text) {
        if (text.startsWith("©") || text.startsWith("(c)") || text.startsWith("(C)")) {
            return text.length() <= HEADING;
        }
        Lexicon.@Nullable Hit hit = text.length() > 2 * HEADING ? null : credits.at(text, firstLetter(text));
        return hit != null && isMarked(text, hit.end());
    }

    /** A short line that ends in "Photo: ...". */
    boolean isClosingCredit(String text) {
        Lexicon.@Nullable Hit hit = text.length() > HEADING ? null : credits.find(text, 0, text.length());
        return hit != null
                && hit.end() < text.length()
                && text.charAt(hit.end()) == ':'
                && Shape.words(text.substring(hit.end())) <= 5;
    }

    boolean isClosing(String text) {
        Lexicon.@Nullable Hit hit = text.length() > LABEL ? null : closings.at(text, firstLetter(text));
        return hit != null && wordsWithoutDigits(text, hit.end()) <= 4;
    }

    /** "X in brief" on a line of its own: facts beside the text. */
    boolean isFactBox(String text) {
        Lexicon.@Nullable Hit hit = text.length() > HEADING ? null : facts.find(text, 0, text.length());
        return hit != null && isMarked(text, hit.end());
    }

    /** A colon, dash or bracket follows, or nothing. */
    private static boolean isMarked(String text, int at) {
        int i = at;
        while (i < text.length() && Fold.isSpace(text.charAt(i)) && text.charAt(i) != '\n') {
            i++;
        }
        return i == text.length() || "\n:–—-(/©|".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean namesFollow(String text, int at) {
        int i = at;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i)));
    }

    static int firstLetter(String text) {
        return firstLetter(text, 0);
    }

    private static int firstLetter(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '©') {
            i++;
        }
        return i;
    }

    private static int wordsWithoutDigits(String text, int from) {
        int words = 0;
        int letters = 0;
        boolean digits = false;
        for (int i = from; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0') {
                words += letters > 2 && !digits ? 1 : 0;
                letters = 0;
                digits = false;
            } else {
                letters += Character.isLetter(c) ? 1 : 0;
                digits |= Character.isDigit(c);
            }
        }
        return words;
    }
}
