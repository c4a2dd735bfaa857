package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads the noun in front of a number: "population 18,300", "un fonds de secours de 90 millions". */
final class NounBefore {

    private static final int MOST_WORDS = 3;

    private final Vocabulary words;
    private final Lexicon links;

    NounBefore(LanguagePack pack) {
        this.words = new Vocabulary(pack);
        this.links = pack.lexicon("figure.nameLinks");
    }

    /** The noun that ends before {@code start}, "de" or the like between; {@code linked} asks for that link. */
    @Nullable
    Noun read(CharSequence text, int start, boolean linked) {
        int link = Before.endsAt(text, start, links);
        if (link < 0 && linked) {
            return null;
        }
        return content(text, link < 0 ? start : link, link < 0 ? 1 : MOST_WORDS);
    }

    /** The content words that end before an offset, at most {@code most}. */
    @Nullable
    Noun content(CharSequence text, int before, int most) {
        int end = Chars.skipSpaceBack(text, before);
        int noun = end;
        for (int i = 0; i < most; i++) {
            int wordEnd = Chars.skipSpaceBack(text, noun);
            int at = Chars.wordStart(text, wordEnd);
            if (at == wordEnd
                    || (noun == wordEnd && noun < end)
                    || !words.isContent(text, at)
                    || Chars.isDigit(text, at)) {
                break;
            }
            noun = at;
        }
        return noun == end ? null : new Noun(noun, end);
    }
}
