package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import org.jspecify.annotations.Nullable;

/** German: adjectives in lower case, then the noun with its capital. */
final class Capitalised implements NounPhrases {

    private static final int MOST_ADJECTIVES = 3;

    private final Vocabulary words;

    Capitalised(Vocabulary words) {
        this.words = words;
    }

    @Override
    public boolean isPlural(CharSequence text, Noun noun) {
        return true;
    }

    @Override
    public @Nullable Noun beside(CharSequence text, int from) {
        int start = Chars.skipSpace(text, from);
        return start > from && Chars.isUpper(text, start) && words.isContent(text, start)
                ? new Noun(start, Chars.wordEnd(text, start))
                : null;
    }

    @Override
    public @Nullable Noun read(CharSequence text, int from, boolean plural) {
        int start = Chars.skipSpace(text, from);
        int at = start;
        for (int i = 0; i <= MOST_ADJECTIVES && words.isContent(text, at); i++) {
            int end = Chars.wordEnd(text, at);
            if (Chars.isUpper(text, at)) {
                return new Noun(start, end);
            }
            at = Chars.skipSpace(text, end);
        }
        return null;
    }
}
