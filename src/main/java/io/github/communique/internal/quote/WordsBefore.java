package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Looks for the speaker in the words right before a quotation: "Anna Berg said:", "she told the radio that". */
final class WordsBefore {

    private static final int WINDOW = 400;
    /** A link such as "that" may stand this far from its verb. */
    private static final int LINK_DISTANCE = 60;

    private static final int NEAR_NAME = 60;

    private final String text;
    private final QuoteWords words;
    private final SpeakerReader speakers;

    WordsBefore(String text, QuoteWords words, SpeakerReader speakers) {
        this.text = text;
        this.words = words;
        this.speakers = speakers;
    }

    /**
     * The speaker that the words before introduce.
     *
     * @param from where the words may start: the paragraph, or the end of the quotation before
     */
    @Nullable
    Speaker speaker(Quoted quoted, int from) {
        int end = Gaps.skipSpaceBack(text, quoted.open(), from);
        int least = Math.max(from, end - WINDOW);
        if (end <= least) {
            return null;
        }
        int start = Sentences.start(text, least, end, words);
        Clause clause = speakers.clause(start, end, Clause.Nearest.LAST);
        boolean colon = text.charAt(end - 1) == ':';
        return colon || (clause.hasVerb() && leadsIn(clause, end)) ? speakers.of(clause, start, end) : null;
    }

    /** The speaker of "Dazu erklärt Uwe Tann:" before words without marks; a verb and a full name are needed. */
    @Nullable
    Speaker stating(int open) {
        int end = Gaps.skipSpaceBack(text, open, 0);
        int start = Sentences.start(text, Math.max(0, end - WINDOW), end, words);
        Clause clause = speakers.clause(start, end, Clause.Nearest.LAST);
        Name name = clause.hasVerb() ? speakers.subject(clause, start, end) : null;
        if (name == null || !name.isFull() || (!clause.isIntroduced(name) && speakers.isComplement(name))) {
            return null;
        }
        int distance = Math.max(name.start() - clause.verbEnd(), clause.verbStart() - name.end());
        return distance <= NEAR_NAME ? speakers.named(name, start, end) : null;
    }

    /** Between verb and quotation there may be a comma, a link and an addressee. */
    private boolean leadsIn(Clause clause, int end) {
        boolean comma = text.charAt(end - 1) == ',';
        if (clause.follows()) {
            return comma || isAttributed(clause);
        }
        int distance = end - clause.verbEnd();
        return distance <= 1 || (distance <= LINK_DISTANCE && (comma || endsWithLink(clause.verbEnd(), end)));
    }

    /** "Volgens onderzoeker Anna Berg is ...": the sentence around the quotation begins with whose words it gives. */
    private boolean isAttributed(Clause clause) {
        Name first = clause.names().isEmpty() ? null : clause.names().get(0);
        return first != null
                && first.isFull()
                && first.start() > clause.verbEnd()
                && first.start() - clause.verbEnd() <= NEAR_NAME;
    }

    private boolean endsWithLink(int from, int end) {
        int at = end;
        while (at > from && !Fold.isSpace(text.charAt(at - 1))) {
            at--;
        }
        Lexicon.Hit link = words.links.at(text, at);
        return link != null && link.end() == end;
    }
}
