package io.github.communique.internal.quote;

import io.github.communique.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations without marks in paragraphs that open with a dash: "— We know — says Anna Berg —. We go on." and "– We know, says Anna
 * Berg. We go on." A verb of speech must stand behind a dash, or a verb and a name behind a comma.
 */
final class DashMarks {

    /** Between the verb and the name there may be a title. */
    private static final int NEAR_NAME = 60;

    private final String text;
    private final QuoteWords words;
    private final NameScanner names;
    private final List<Quoted> found = new ArrayList<>();

    private DashMarks(String text, QuoteWords words) {
        this.text = text;
        this.words = words;
        this.names = new NameScanner(text, words);
    }

    /** What stands between marks and, outside of them, what follows a dash, in text order. */
    static List<Quoted> addTo(List<Quoted> marked, String text, QuoteWords words) {
        DashMarks dashes = new DashMarks(text, words);
        boolean dashed = "–—―".chars().anyMatch(dash -> text.indexOf(dash) >= 0);
        Paragraphs paragraph = Paragraphs.first(text);
        boolean spoken = false;
        while (paragraph.start() < text.length()) {
            boolean dash = dashes.opens(paragraph);
            spoken = (dash || (dashed && dashes.isToldBehindDash(paragraph)))
                    && dashes.read(paragraph.start(), paragraph.end(), dash && spoken);
            paragraph = paragraph.next(text);
        }
        return Quoted.merged(marked, dashes.found);
    }

    private boolean opens(Paragraphs paragraph) {
        return paragraph.start() < paragraph.end() && isDash(paragraph.start());
    }

    /** Whether a paragraph tells its speaker behind a dash, so that the dash before it was taken for a bullet: "We know – says Anna Berg." */
    private boolean isToldBehindDash(Paragraphs paragraph) {
        int to = paragraph.end();
        if (paragraph.start() >= to || !Character.isUpperCase(text.charAt(paragraph.start()))) {
            return false;
        }
        for (int i = paragraph.start(); i < to && !Marks.isMark(text.charAt(i)); i++) {
            if (isLongDash(text.charAt(i)) && Marks.spaceBefore(text, i)) {
                Lexicon.Hit verb = words.verbs.at(text, Gaps.skipSpace(text, i + 1, to));
                return verb != null && !"follows".equals(verb.value()) && isNamed(verb.end(), to);
            }
        }
        return false;
    }

    /**
     * Reads one paragraph.
     *
     * @param goesOn whether the paragraph before was spoken, so that a sentence needs no speaker of its own
     * @return whether somebody speaks in it
     */
    private boolean read(int paragraph, int to, boolean goesOn) {
        int open = paragraph;
        int from = said(paragraph, to);
        boolean named = goesOn && isSentence(from, to);
        int at = from;
        while (at < to) {
            int behind = told(at, to);
            if (behind < 0) {
                at++;
                continue;
            }
            add(open, from, at);
            named = true;
            open = behind;
            from = said(behind, to);
            at = from;
        }
        if (named) {
            add(open, from, to);
        }
        return named;
    }

    private boolean isSentence(int from, int to) {
        int end = Gaps.skipSpaceBack(text, to, from);
        return from < end && !Character.isLowerCase(text.charAt(from)) && Gaps.isStop(text.charAt(end - 1));
    }

    /** The end of the words that tell who speaks, where they begin at a dash or comma; -1 where they do not. */
    private int told(int at, int to) {
        boolean dash = Marks.spaceBefore(text, at) && isDash(at);
        if (!dash && text.charAt(at) != ',') {
            return -1;
        }
        int first = Gaps.skipSpace(text, at + 1, to);
        Lexicon.Hit verb = words.speech(text, first);
        if (verb == null || verb.end() > to || "follows".equals(verb.value())) {
            return -1;
        }
        if (!dash && !isNamed(verb.end(), to) && !isPronoun(verb.end(), to)) {
            return -1;
        }
        return dash ? dashBehind(verb.end(), to) : Sentences.end(text, verb.end(), to, words);
    }

    /** "says she", "dit-elle", "ajoute-t-il". */
    private boolean isPronoun(int verbEnd, int to) {
        for (int i = verbEnd + 1; i < Math.min(to, verbEnd + 4); i++) {
            if (!Character.isLetter(text.charAt(i - 1)) && words.pronouns.at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int from, int to) {
        int limit = Math.min(to, from + NEAR_NAME);
        for (int i = from; i < limit && text.charAt(i) != ','; i++) {
            if (Character.isUpperCase(text.charAt(i)) && names.at(i) != null) {
                return true;
            }
        }
        return false;
    }

    private int dashBehind(int from, int to) {
        int at = from;
        while (at < to && !(isDash(at) || (isLongDash(text.charAt(at)) && !Marks.wordAfter(text, at)))) {
            at++;
        }
        return Math.min(to, at + 1);
    }

    private void add(int open, int from, int to) {
        int end = Gaps.skipSpaceBack(text, to, from);
        if (from < end) {
            found.add(new Quoted(open, from, end, end));
        }
    }

    /** Where the spoken words begin: at a letter, a digit or an opening mark. */
    private int said(int from, int to) {
        int at = from;
        while (at < to
                && !Character.isLetterOrDigit(text.charAt(at))
                && text.charAt(at) != '¿'
                && text.charAt(at) != '¡') {
            at++;
        }
        return at;
    }

    /** A long dash behind a space, or a hyphen between spaces. */
    private boolean isDash(int at) {
        return Marks.spaceBefore(text, at)
                && (isLongDash(text.charAt(at)) || (text.charAt(at) == '-' && Marks.spaceAfter(text, at)));
    }

    private static boolean isLongDash(char c) {
        return c == '–' || c == '—' || c == '―';
    }
}
