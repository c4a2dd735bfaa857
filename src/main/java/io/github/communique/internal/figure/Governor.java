package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number without one of its own says something about: "the number of visitors rose to 300", "the rate was 97 %". */
final class Governor {

    private static final int FARTHEST = 200;
    private static final int MOST_WORDS = 3;

    private final NounPhrases nouns;
    private final NounBefore before;
    private final Lexicon counts;
    private final Lexicon copulas;

    Governor(LanguagePack pack, NounPhrases nouns, NounBefore before) {
        this.nouns = nouns;
        this.before = before;
        this.counts = pack.lexicon("figure.countNames");
        this.copulas = pack.lexicon("figure.copulas");
    }

    /** What a count before {@code start} counts, in the same sentence, or null. */
    @Nullable
    Noun counted(CharSequence text, int start) {
        Noun found = null;
        int from = Math.max(0, start - FARTHEST);
        for (int at = from; at < start; at = Math.max(Chars.wordEnd(text, at), at + 1)) {
            Lexicon.Hit count = Chars.isLetter(text, at) ? counts.at(text, at) : null;
            Noun noun = count == null || count.end() >= start ? null : nouns.read(text, count.end(), true);
            if (noun != null && noun.end() <= start) {
                found = noun;
            }
        }
        return found == null || Sentences.parts(text, found.end(), start) ? null : found;
    }

    /** The name of an amount or a share: linked, behind a copula, or in front of a bracket. */
    @Nullable
    Noun named(CharSequence text, int start) {
        Noun linked = before.read(text, start, true);
        if (linked != null) {
            return linked;
        }
        int copula = Before.endsAt(text, start, copulas);
        if (copula > 0) {
            return before.content(text, copula, MOST_WORDS);
        }
        return Chars.is(text, start - 1, '(') ? before.content(text, start - 1, 2) : null;
    }
}
