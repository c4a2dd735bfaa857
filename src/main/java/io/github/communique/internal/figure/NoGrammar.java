package io.github.communique.internal.figure;

import org.jspecify.annotations.Nullable;

/** Languages without grammar data: numbers and units are read, nouns are not guessed. */
final class NoGrammar implements NounPhrases {

    @Override
    public @Nullable Noun read(CharSequence text, int from, boolean plural) {
        return null;
    }

    @Override
    public boolean isPlural(CharSequence text, Noun noun) {
        return false;
    }
}
