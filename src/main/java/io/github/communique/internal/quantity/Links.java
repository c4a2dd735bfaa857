package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;

/** Addresses of pages and mailboxes in one text, in which no number is a quantity. */
final class Links {

    private final String text;
    /** Whether the signs of an address stand in the text at all, for in most they do not. */
    private final boolean signs;

    Links(CharSequence text) {
        this.text = text.toString();
        this.signs = this.text.indexOf('@') >= 0 || this.text.contains("://");
    }

    /** The end of the address that starts at a word, or {@code start}. */
    int end(int start) {
        boolean host = isHost(start);
        if (!(signs || host) || !isTokenStart(start)) {
            return start;
        }
        int end = start;
        boolean address = false;
        while (end < text.length() && !Fold.isSpace(text.charAt(end))) {
            char c = text.charAt(end);
            address |= c == '@' || (c == ':' && text.startsWith("//", end + 1));
            end++;
        }
        return address || (host && end - start > 4) ? end : start;
    }

    /** "www.", "ww2.". */
    private boolean isHost(int start) {
        return Chars.is(text, start, 'w') && Chars.is(text, start + 1, 'w') && Chars.is(text, start + 3, '.');
    }

    /** At white space, or one opening mark away from it, so that no token is read twice. */
    private boolean isTokenStart(int start) {
        return isEdge(start - 1) || (!Chars.isWord(text, start - 1) && isEdge(start - 2));
    }

    private boolean isEdge(int at) {
        return at < 0 || Fold.isSpace(text.charAt(at));
    }
}
