package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads the noun in front of a number: "population 25,400", "un soutien financier de 23 millions". */
final class NounBefore {

    private static final int MOST_WORDS = 3;

    private final Vocabulary words;
    private final Lexicon links;

    NounBefore(LanguagePack pack) {
        this.words = new Vocabulary(pack);
        this.links = pack.lexicon("figure.nameLinks");
    }

    /** The noun that ends before {@code start}, "de" or the like between; {@code linked} asks for that link. */
    @Nullable Noun read(CharSequence text, int start, boolean linked) {
        int link = Before.endsAt(text, start, links);
        if (link < 0 && linked) {
            return null;
        }
        int end = Chars.skipSpaceBack(text, link < 0 ? start : link);
        int noun = end;
        for (int i = 0; i < (link < 0 ? 1 : MOST_WORDS); i++) {
            int wordEnd = Chars.skipSpaceBack(text, noun);
            int at = Chars.wordStart(text, wordEnd);
            if (at == wordEnd || (noun == wordEnd && noun < end) || !words.isContent(text, at) || Chars.isDigit(text, at)) {
                break;
            }
            noun = at;
        }
        return noun == end ? null : new Noun(noun, end);
    }
}
