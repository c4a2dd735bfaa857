package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;

/** Addresses of pages and mailboxes, in which no number is a quantity. */
final class Links {

    private Links() {}

    /** The end of the address that starts at a word, or {@code start}. */
    static int end(CharSequence text, int start) {
        if (!isTokenStart(text, start)) {
            return start;
        }
        int end = start;
        boolean address = false;
        while (end < text.length() && !Fold.isSpace(text.charAt(end))) {
            char c = text.charAt(end);
            address |= c == '@' || (c == ':' && Chars.is(text, end + 1, '/') && Chars.is(text, end + 2, '/'));
            end++;
        }
        address |= end - start > 4
                && Chars.is(text, start, 'w')
                && Chars.is(text, start + 1, 'w')
                && Chars.is(text, start + 3, '.');
        return address ? end : start;
    }

    /** At white space, or one opening mark away from it, so that no token is read twice. */
    private static boolean isTokenStart(CharSequence text, int start) {
        return isEdge(text, start - 1) || (!Chars.isWord(text, start - 1) && isEdge(text, start - 2));
    }

    private static boolean isEdge(CharSequence text, int at) {
        return at < 0 || Fold.isSpace(text.charAt(at));
    }
}
