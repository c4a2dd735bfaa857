package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import org.jspecify.annotations.Nullable;

/** Arabic: the noun behind its number, singular or plural by rules of the number, and behind its fraction without a word between. */
final class Counted implements NounPhrases {

    private final Vocabulary words;

    Counted(Vocabulary words) {
        this.words = words;
    }

    @Override
    public @Nullable Noun read(CharSequence text, int from, boolean plural) {
        int start = Chars.skipSpace(text, from);
        return words.isContent(text, start) ? new Noun(start, Chars.wordEnd(text, start)) : null;
    }

    @Override
    public @Nullable Noun shared(CharSequence text, int from) {
        return read(text, from, false);
    }

    @Override
    public boolean isPlural(CharSequence text, Noun noun) {
        return true;
    }
}
