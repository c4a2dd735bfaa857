package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;

/** Addresses of pages and mailboxes in one text, in which no number is a quantity. */
final class Links {

    /** How the name of a host begins where no scheme stands before it. */
    static final String HOST = "ww";

    private final String text;
    /** Whether the signs of an address stand in the text at all, for in most they do not. */
    private final boolean signs;
    /** Where the next address may start, and where the token ends that it stands in. */
    private int upcoming;

    private int tokenEnd;

    Links(CharSequence text) {
        this.text = text.toString();
        this.signs = this.text.indexOf('@') >= 0 || this.text.contains("://");
        this.upcoming = signs ? -1 : this.text.length();
    }

    /** Where the next address with a sign may start, from an offset on that never goes back; the end of the text where there is none. */
    int next(int from) {
        while (upcoming < from) {
            upcoming = afterToken();
        }
        return upcoming;
    }

    /** Where an address may start in the next token with a sign: at its first unit, or behind an opening mark. */
    private int afterToken() {
        int sign = tokenEnd;
        while (sign < text.length() && !isSign(sign)) {
            sign++;
        }
        if (sign == text.length()) {
            return sign;
        }
        int start = sign;
        while (start > tokenEnd && !isEdge(start - 1)) {
            start--;
        }
        tokenEnd = sign + 1;
        while (tokenEnd < text.length() && !isEdge(tokenEnd)) {
            tokenEnd++;
        }
        return Beginnings.isStart(text, start) ? start : start + 1;
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
            address |= isSign(end);
            end++;
        }
        return address || (host && end - start > 4) ? end : start;
    }

    private boolean isSign(int at) {
        char c = text.charAt(at);
        return c == '@' || c == ':' && text.startsWith("//", at + 1);
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
