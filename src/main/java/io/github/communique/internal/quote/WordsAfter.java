package io.github.communique.internal.quote;

import io.github.communique.language.Fold;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Looks for the speaker in the words right after a quotation: "said Anna Berg", "Ms Berg added". */
final class WordsAfter {

    private static final int WINDOW = 300;
    private static final int NEAR_VERB = 30;
    private static final int NEAR_NAME = 60;
    /** Room for a full stop or the like after the verb that ends a sentence. */
    private static final int END = 3;

    private final String text;
    private final QuoteWords words;
    private final SpeakerReader speakers;

    WordsAfter(String text, QuoteWords words, SpeakerReader speakers) {
        this.text = text;
        this.words = words;
        this.speakers = speakers;
    }

    /**
     * The speaker that the words after name.
     *
     * @param to where the words must end: the paragraph, or the next quotation
     * @param title whether the quoted words look like a title, so that a name without a verb is not enough
     */
    @Nullable
    Speaker speaker(Quoted quoted, int to, boolean title) {
        char last = text.charAt(quoted.end() - 1);
        int start = last == ',' ? Gaps.skipSpace(text, quoted.after(), to) : quoted.after();
        int end = Sentences.end(text, start, Math.min(to, start + WINDOW), words);
        int first = Gaps.skipPunctuation(text, start, end);
        if (first >= end) {
            return null;
        }
        Clause clause = speakers.clause(start, end, Clause.Nearest.FIRST);
        boolean paused = first > Gaps.skipSpace(text, start, end) || last == ',' || Gaps.isStop(last);
        if (!clause.hasVerb()) {
            return paused && !title ? signature(clause, first, end, last) : null;
        }
        boolean stopped = Gaps.isFullStop(last) || (first > start && Gaps.isStop(text.charAt(start)));
        if (!isNear(clause, first, paused) || (stopped && !looksBack(clause, first, end))) {
            return null;
        }
        Speaker speaker = speakers.of(clause, start, end);
        boolean goesOn = !paused && !clause.pronoun() && first - start > 1;
        return goesOn && speaker.name() == null ? null : speaker;
    }

    /** Whether the clause starts with the verb, or with a name that the verb follows. */
    private boolean isNear(Clause clause, int first, boolean paused) {
        int name = clause.names().isEmpty()
                ? Integer.MAX_VALUE
                : clause.names().get(0).start();
        if (clause.verbStart() < name) {
            return clause.verbStart() - first <= (paused ? NEAR_VERB : 1) || isVerbOf(clause, first);
        }
        return paused && name - first <= NEAR_NAME;
    }

    private boolean isVerbOf(Clause clause, int first) {
        Lexicon.Hit verb = words.speech(text, first);
        return verb != null && verb.start() == clause.verbStart();
    }

    /** After a full stop: "Mr. Berg continued.", "Said Anna Berg", "Lo ha detto Anna Berg", or words that go on in lower case. */
    private boolean looksBack(Clause clause, int first, int end) {
        return !Character.isUpperCase(text.charAt(first))
                || clause.verbStart() == first
                || end - clause.verbEnd() <= END
                || words.looksBack.at(text, first) != null;
    }

    /** A name without a verb, or with an unknown one: "…", Anna Berg, mayor; "…", whispered Anna Berg. */
    private @Nullable Speaker signature(Clause clause, int first, int end, char last) {
        if (clause.names().isEmpty()) {
            return null;
        }
        Name name = clause.names().get(0);
        boolean speaks = name.start() == first
                ? name.isFull() || (last == ',' && speakers.isPerson(name))
                : name.isFull() && isVerb(first, name.start()) && !speakers.isComplement(name);
        return speaks ? speakers.named(name, first, end) : null;
    }

    /** One word in lower case between the quotation and a name. */
    private boolean isVerb(int from, int nameStart) {
        if (nameStart - from > NEAR_VERB || !Character.isLowerCase(text.charAt(from))) {
            return false;
        }
        for (int i = from; i < nameStart - 1; i++) {
            if (!Character.isLetter(text.charAt(i)) && Fold.fold(text.charAt(i)) != '\'') {
                return false;
            }
        }
        return true;
    }
}
