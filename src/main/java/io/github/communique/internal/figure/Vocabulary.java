package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.Fold;
import io.github.communique.language.LanguagePack;
import io.github.communique.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** The small words that end a noun phrase or go on with it. */
final class Vocabulary {

    private final Lexicon stops;
    private final Lexicon of;
    private final Lexicon and;
    private final Lexicon premodifiers;

    Vocabulary(LanguagePack pack) {
        this.stops = pack.lexicon("figure.stops");
        this.of = pack.lexicon("figure.of");
        this.and = pack.lexicon("figure.and");
        this.premodifiers = pack.lexicon("figure.premodifiers");
    }

    /** Whether a word that can belong to a noun phrase starts here. */
    boolean isContent(CharSequence text, int at) {
        int end = Chars.isLetter(text, at) ? Chars.wordEnd(text, at) : at;
        return end > at + 1
                && !isWhole(stops.at(text, at), end)
                && !isWhole(of.at(text, at), end)
                && !isWhole(and.at(text, at), end);
    }

    /** "in-person" is no "in". */
    private static boolean isWhole(Lexicon.@Nullable Hit hit, int wordEnd) {
        return hit != null && hit.end() >= wordEnd;
    }

    /** The start of the next word after "de", "of" or the like, or -1. */
    int afterOf(CharSequence text, int at) {
        return after(text, of.at(text, at));
    }

    /** The start of the next word after "et", "and" or the like, or -1. */
    int afterAnd(CharSequence text, int at) {
        return after(text, and.at(text, at));
    }

    /** The start of the next word after an adjective that stands before nouns, or -1. */
    int afterPremodifier(CharSequence text, int at) {
        return after(text, premodifiers.at(text, at));
    }

    private static int after(CharSequence text, Lexicon.@Nullable Hit hit) {
        return hit == null ? -1 : Chars.skipSpace(text, hit.end());
    }

    /** As printed, for folding would make one ending of "és" and "es". */
    static boolean endsExactlyIn(CharSequence text, int end, String suffix) {
        int start = end - suffix.length();
        for (int i = 0; start >= 0 && i < suffix.length(); i++) {
            if (Character.toLowerCase(text.charAt(start + i)) != suffix.charAt(i)) {
                return false;
            }
        }
        return start >= 0;
    }

    static boolean endsIn(CharSequence text, int end, String suffix) {
        if (end < suffix.length()) {
            return false;
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (Fold.fold(text.charAt(end - suffix.length() + i)) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
