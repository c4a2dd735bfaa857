package io.github.communique.internal.figure;

import io.github.communique.internal.quantity.Chars;
import io.github.communique.language.Lexicon;

/** Looks for a phrase that ends just before an offset. */
final class Before {

    private static final int MOST_WORDS = 4;

    private Before() {}

    /** The start of the phrase of one to four words that ends before {@code start}, or -1. */
    static int endsAt(CharSequence text, int start, Lexicon lexicon) {
        int end = Chars.skipSpaceBack(text, start);
        int at = lexicon.mayEnd(text, end) ? end : 0;
        int found = -1;
        for (int i = 0; i < MOST_WORDS && at > 0; i++) {
            at = wordBefore(text, at);
            Lexicon.Hit hit = at < 0 ? null : lexicon.at(text, at);
            if (hit != null && hit.end() == end) {
                found = at;
            }
        }
        return found;
    }

    /** Whether a capitalised word that begins no sentence stands before an offset. */
    static boolean isName(CharSequence text, int start) {
        int end = Chars.skipSpaceBack(text, start);
        int at = Chars.wordStart(text, end);
        if (at == end || !Chars.isUpper(text, at)) {
            return false;
        }
        int before = Chars.skipSpaceBack(text, at);
        return before > 0 && before < at && !Chars.is(text, before - 1, '.') && !Chars.is(text, before - 1, ':');
    }

    /** Whether a capitalised word stands before an offset. */
    static boolean isCapitalised(CharSequence text, int start) {
        int end = Chars.skipSpaceBack(text, start);
        int at = Chars.wordStart(text, end);
        return at < end && Chars.isUpper(text, at);
    }

    /** Whether the word before an offset has capitals inside ("OpenOffice"): the name of a product, whose version follows. */
    static boolean isProduct(CharSequence text, int start) {
        int end = Chars.skipSpaceBack(text, start);
        boolean inner = false;
        boolean lower = false;
        for (int i = Chars.wordStart(text, end); i < end; i++) {
            inner |= Chars.isUpper(text, i) && Chars.isLetter(text, i - 1);
            lower |= Character.isLowerCase(text.charAt(i));
        }
        return inner && lower && end < start;
    }

    private static int wordBefore(CharSequence text, int at) {
        int end = Chars.skipSpaceBack(text, at);
        if (end > 0
                && (Chars.is(text, end - 1, '\'')
                        || Chars.is(text, end - 1, '.')
                        || Chars.is(text, end - 1, '\u00B0'))) {
            end--;
        }
        int start = Chars.wordStart(text, end);
        return start == end ? end == Chars.skipSpaceBack(text, at) ? -1 : end : start;
    }
}
