package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.internal.quantity.NumberReader;
import io.github.communique.internal.quantity.Numeral;
import io.github.communique.internal.quantity.Numeral.Shape;
import io.github.communique.internal.quantity.Quantity;
import io.github.communique.release.Figure.Kind;
import io.github.communique.release.Figure.Qualifier;
import org.jspecify.annotations.Nullable;

/** Finds what a fraction or percentage is a share of. */
final class ShareSubjects {

    /** Farther than this nothing is said with a share before. */
    private static final int FAR = 200;

    private final NounPhrases nouns;
    private final Governor governor;
    private final Vocabulary words;
    private final NumberReader numbers;
    private final Partitives partitives;

    ShareSubjects(NounPhrases nouns, Governor governor, Vocabulary words, NumberReader numbers, Partitives partitives) {
        this.nouns = nouns;
        this.governor = governor;
        this.words = words;
        this.numbers = numbers;
        this.partitives = partitives;
    }

    @Nullable
    Draft ratio(String text, Quantity quantity, @Nullable Draft previous) {
        Draft draft = shared(text, quantity, Kind.RATIO);
        if (draft.subject() == null) {
            int first = Chars.wordEnd(text, quantity.number().start());
            Noun inside = nouns.read(text, first, false);
            Noun behind = nouns.read(text, quantity.end(), true);
            if (inside != null && inside.end() < quantity.end()) {
                return new Draft(quantity, Kind.RATIO, quantity.end(), inside.of(text));
            }
            if (behind != null && !words.isContent(text, Chars.skipSpace(text, first))) {
                return new Draft(quantity, Kind.RATIO, behind.end(), behind.of(text));
            }
        }
        if (draft.subject() == null
                && previous != null
                && Ellipsis.isShare(previous)
                && quantity.start() - previous.end() < FAR) {
            return new Draft(quantity, Kind.RATIO, quantity.end(), previous.subject());
        }
        return draft.subject() == null && quantity.qualifier() == Qualifier.EXACT ? null : draft;
    }

    /** "61 % of the harvest", "a reduction of 13 %", "a 75 % reduction". */
    Draft percent(String text, Quantity quantity, @Nullable Draft previous) {
        Draft draft = shared(text, quantity, Kind.PERCENT);
        if (draft.subject() != null) {
            return draft;
        }
        Noun name = governor.named(text, quantity.start());
        boolean timed = words.afterPremodifier(text, Chars.skipSpace(text, quantity.end())) >= 0;
        if (name == null && !timed && nouns.mayFollowAmounts()) {
            Noun behind = nouns.read(text, quantity.end(), false);
            if (behind != null) {
                return new Draft(quantity, Kind.PERCENT, behind.end(), behind.of(text));
            }
        }
        boolean same = previous != null
                && previous.kind() == Kind.PERCENT
                && !Sentences.parts(text, previous.end(), quantity.start());
        String subject = name != null ? name.of(text) : same && previous != null ? previous.subject() : null;
        return new Draft(quantity, Kind.PERCENT, quantity.end(), subject);
    }

    /** "61 % of the harvest", "half of them". */
    private Draft shared(String text, Quantity quantity, Kind kind) {
        int start = partitives.end(text, quantity.end());
        Noun counted = start < 0 || start >= text.length() ? null : behindNumber(text, start);
        if (counted != null) {
            return new Draft(quantity, kind, quantity.end(), counted.of(text));
        }
        Noun noun = start >= 0
                ? nouns.read(text, start, false)
                : kind == Kind.RATIO ? nouns.shared(text, quantity.end()) : null;
        return noun == null
                ? new Draft(quantity, kind, quantity.end(), null)
                : new Draft(quantity, kind, noun.end(), noun.of(text));
    }

    /** "la moitié des 3 000 arbres": the whole is a figure of its own. */
    private @Nullable Noun behindNumber(String text, int start) {
        Numeral whole = numbers.at(text, start);
        return whole == null
                        || whole.shape() == Shape.CHAIN
                        || whole.shape() == Shape.ONE
                        || whole.shape() == Shape.FRACTION
                ? null
                : nouns.read(text, whole.end(), true);
    }
}
