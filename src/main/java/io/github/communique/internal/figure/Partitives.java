package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;

/** What links a number with the whole that it is taken from: "of the", "des", "davon". */
final class Partitives {

    private final Lexicon partitives;
    private final Vocabulary words;

    Partitives(LanguagePack pack, Vocabulary words) {
        this.partitives = pack.lexicon("figure.partitives");
        this.words = words;
    }

    /** Where the whole begins whose link stands behind an offset, or -1. */
    int end(CharSequence text, int from) {
        Lexicon.Hit hit = partitives.at(text, Chars.skipSpace(text, from));
        return hit == null ? words.afterOf(text, Chars.skipSpace(text, from)) : Chars.skipSpace(text, hit.end());
    }
}
