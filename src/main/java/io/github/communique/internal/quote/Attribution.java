package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Looks for the speaker in the words right before and right after a quotation. */
final class Attribution {

    private static final int WINDOW_AFTER = 300;
    private static final int WINDOW_BEFORE = 400;
    private static final int NEAR_VERB = 30;
    private static final int NEAR_NAME = 60;
    private static final int LINK_DISTANCE = 60;
    private static final int LONGEST_INSERTION = 160;

    private final String text;
    private final QuoteWords words;
    private final NameBook book;
    private final Roles roles;

    Attribution(String text, QuoteWords words, NameBook book) {
        this.text = text;
        this.words = words;
        this.book = book;
        this.roles = new Roles(text, words);
    }

    /**
     * The speaker that the words before introduce.
     *
     * @param from where the words may start: the paragraph, or the end of the quotation before
     */
    @Nullable Speaker before(Quoted quoted, int from) {
        return before(quoted.open(), from);
    }

    /** The speaker of "Dazu erklärt Uwe Tann:" before words without marks; a verb and a full name are needed. */
    @Nullable Speaker stating(int open) {
        int end = skipSpaceBack(open);
        int start = Sentences.start(text, Math.max(0, end - WINDOW_BEFORE), end);
        Clause clause = Clause.read(text, start, end, Clause.Nearest.LAST, words);
        Name name = clause.hasVerb() ? clause.subject(text, start, end, book, words) : null;
        boolean near = name != null && Math.max(name.start() - clause.verbEnd(), clause.verbStart() - name.end()) <= NEAR_NAME;
        return near && name.isFull() && !isComplement(name) ? named(name, start, end) : null;
    }

    private @Nullable Speaker before(int open, int from) {
        int end = skipSpaceBack(open);
        int least = Math.max(from, end - WINDOW_BEFORE);
        if (end <= least) {
            return null;
        }
        boolean colon = text.charAt(end - 1) == ':';
        int start = Sentences.start(text, least, end);
        Clause clause = Clause.read(text, start, end, Clause.Nearest.LAST, words);
        if (!colon && !(clause.hasVerb() && leadsIn(clause, end))) {
            return null;
        }
        return speaker(clause, start, end, true);
    }

    /** Between verb and quotation there may be a comma, a link and an addressee. */
    private boolean leadsIn(Clause clause, int end) {
        if (clause.follows()) {
            return text.charAt(end - 1) == ',';
        }
        int distance = end - clause.verbEnd();
        if (distance <= 1) {
            return true;
        }
        return distance <= LINK_DISTANCE && (text.charAt(end - 1) == ',' || endsWithLink(clause.verbEnd(), end));
    }

    private boolean endsWithLink(int from, int end) {
        int at = end;
        while (at > from && !Fold.isSpace(text.charAt(at - 1))) {
            at--;
        }
        Lexicon.Hit link = words.links.at(text, at);
        return link != null && link.end() == end;
    }

    /**
     * The speaker that the words after name.
     *
     * @param to where the words must end: the paragraph, or the next quotation
     * @param title whether the quoted words look like a title, so that a name without a verb is not enough
     */
    @Nullable Speaker after(Quoted quoted, int to, boolean title) {
        boolean comma = text.charAt(quoted.end() - 1) == ',';
        int start = comma ? skipSpace(quoted.after(), to) : quoted.after();
        int end = Sentences.end(text, start, Math.min(to, start + WINDOW_AFTER));
        if (end <= start) {
            return null;
        }
        Clause clause = Clause.read(text, start, end, Clause.Nearest.FIRST, words);
        int first = skipPunctuation(start, end);
        boolean paused = first > skipSpace(start, end) || isPause(text.charAt(quoted.end() - 1));
        if (!clause.hasVerb()) {
            return paused && !title ? signature(quoted, clause, first, end) : null;
        }
        Name name = clause.names().isEmpty() ? null : clause.names().get(0);
        boolean verbFirst = name == null || clause.verbStart() < name.start();
        boolean near = verbFirst
                ? clause.verbStart() - first <= (paused ? NEAR_VERB : 1)
                : paused && name.start() - first <= NEAR_NAME;
        boolean stopped = isFullStop(text.charAt(quoted.end() - 1)) || (first > start && isStop(text.charAt(start)));
        boolean newSentence = stopped && words.looksBack.at(text, first) == null;
        if (!near || (newSentence && Character.isUpperCase(text.charAt(first)) && !isBareClause(clause, end) && clause.verbStart() != first)) {
            return null;
        }
        Speaker speaker = speaker(clause, start, end, false);
        return speaker.name() == null && !paused && !clause.pronoun() && first - start > 1 ? null : speaker;
    }

    /** "Mr. Berg continued." after a quotation that ends in a full stop. */
    private boolean isBareClause(Clause clause, int end) {
        return end - clause.verbEnd() <= 3;
    }

    /** A name without a verb, or with an unknown one: "…", Anna Berg, mayor; "…", whispered Anna Berg. */
    private @Nullable Speaker signature(Quoted quoted, Clause clause, int first, int end) {
        if (clause.names().isEmpty()) {
            return null;
        }
        Name name = clause.names().get(0);
        if (name.start() == first) {
            boolean person = name.isFull() || (text.charAt(quoted.end() - 1) == ',' && book.isPerson(text, name));
            return person ? named(name, first, end) : null;
        }
        boolean verb = name.start() - first <= NEAR_VERB && isOneWord(first, name.start()) && Character.isLowerCase(text.charAt(first));
        return verb && name.isFull() && !isComplement(name) ? named(name, first, end) : null;
    }

    private boolean isOneWord(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Speaker speaker(Clause clause, int from, int to, boolean introduces) {
        if (!clause.hasVerb()) {
            Name name = clause.subject(text, from, to, book, words);
            return name == null ? new Speaker(null, null, from) : named(name, from, to);
        }
        if (clause.pronoun()) {
            return new Speaker(null, null, clause.verbStart());
        }
        Name before = clause.follows() ? null : clause.subject(text, from, clause.verbStart(), book, words);
        Name after = clause.subject(text, clause.verbEnd(), to, book, words);
        Name name = introduces || before != null ? prefer(before, after) : after;
        if (name == null) {
            return new Speaker(null, null, clause.verbStart(), isUnnamed(clause, from, to));
        }
        return named(name, from, to);
    }

    /** "said one expert", "several experts said". */
    private boolean isUnnamed(Clause clause, int from, int to) {
        int first = skipPunctuation(from, to);
        int after = skipSpace(clause.verbEnd(), to);
        return words.unnamed.at(text, first) != null || (after < to && words.unnamed.at(text, after) != null);
    }

    /** The speaker of a clause that is set into a quotation: "We know - says Anna Berg - what to do". */
    @Nullable Speaker inside(Quoted quoted) {
        for (int i = quoted.start() + 1; i + 1 < quoted.end(); i++) {
            char c = text.charAt(i);
            if (!isDash(c) && c != ',') {
                continue;
            }
            int first = skipSpace(i + 1, quoted.end());
            Lexicon.Hit verb = first > i + 1 ? words.verbs.at(text, first) : null;
            if (verb != null) {
                int end = insertionEnd(verb.end(), Math.min(quoted.end(), first + LONGEST_INSERTION));
                Clause clause = Clause.read(text, first, end, Clause.Nearest.FIRST, words);
                Name name = clause.subject(text, verb.end(), end, book, words);
                if (name != null && (isDash(c) || book.isPerson(text, name))) {
                    return named(name, first, end);
                }
            }
        }
        return null;
    }

    private int insertionEnd(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != ',' && !(isDash(text.charAt(at)) && Marks.spaceBefore(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private @Nullable Name prefer(@Nullable Name first, @Nullable Name second) {
        return first == null || (second != null && second.isFull() && !book.isPerson(text, first)) ? second : first;
    }

    /** Whether a preposition stands before a name: "of Jane Berg". */
    boolean isComplement(Name name) {
        return new NameScanner(text, words).follows(name.start(), words.prepositions);
    }

    Speaker named(Name name, int from, int to) {
        return new Speaker(NameBook.plain(text, name), roles.of(name, from, to), name.start());
    }

    /** The same for a name that does not stand beside the quotation: its role must be known as one. */
    Speaker mentioned(Name name) {
        return new Speaker(NameBook.plain(text, name), roles.known(name), name.start());
    }

    private int skipSpaceBack(int from) {
        int at = from;
        while (at > 0 && Fold.isSpace(text.charAt(at - 1)) && from - at < 8) {
            at--;
        }
        return at;
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && Fold.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipPunctuation(int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isFullStop(char c) {
        return c == '.' || c == '…';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isPause(char c) {
        return isStop(c) || c == ',';
    }
}
