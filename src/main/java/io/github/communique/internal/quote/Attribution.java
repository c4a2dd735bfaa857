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
        int end = skipSpaceBack(quoted.open());
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
     */
    @Nullable Speaker after(Quoted quoted, int to) {
        int start = quoted.after();
        int end = Sentences.end(text, start, Math.min(to, start + WINDOW_AFTER));
        if (end <= start) {
            return null;
        }
        Clause clause = Clause.read(text, start, end, Clause.Nearest.FIRST, words);
        int first = skipPunctuation(start, end);
        boolean paused = first > skipSpace(start, end) || isPause(text.charAt(quoted.end() - 1));
        if (!clause.hasVerb()) {
            return paused ? signature(clause, first, end) : null;
        }
        Name name = clause.names().isEmpty() ? null : clause.names().get(0);
        boolean verbFirst = name == null || clause.verbStart() < name.start();
        boolean near = verbFirst
                ? clause.verbStart() - first <= (paused ? NEAR_VERB : 1)
                : paused && name.start() - first <= NEAR_NAME;
        boolean newSentence = isStop(text.charAt(quoted.end() - 1)) || first > start && isStop(text.charAt(start));
        if (!near || (newSentence && Character.isUpperCase(text.charAt(first)) && !isBareClause(clause, end))) {
            return null;
        }
        return speaker(clause, start, end, false);
    }

    /** "Mr. Berg continued." after a quotation that ends in a full stop. */
    private boolean isBareClause(Clause clause, int end) {
        return end - clause.verbEnd() <= 3;
    }

    /** A name without a verb: "…", Anna Berg, mayor. */
    private @Nullable Speaker signature(Clause clause, int first, int end) {
        if (clause.names().isEmpty()) {
            return null;
        }
        Name name = clause.names().get(0);
        return name.start() == first && name.isFull() ? named(name, first, end) : null;
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
        return name == null ? new Speaker(null, null, clause.verbStart()) : named(name, from, to);
    }

    private static @Nullable Name prefer(@Nullable Name first, @Nullable Name second) {
        return first == null || (second != null && second.isFull() && !first.personal()) ? second : first;
    }

    Speaker named(Name name, int from, int to) {
        return new Speaker(NameBook.plain(text, name), roles.of(name, from, to), name.start());
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

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isPause(char c) {
        return isStop(c) || c == ',';
    }
}
