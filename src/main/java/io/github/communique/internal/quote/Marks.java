package io.github.communique.internal.quote;

import io.github.communique.language.Fold;

/** The quotation marks, and which way they look. */
final class Marks {

    /** What a mark does where it stands. */
    enum Turn {
        OPEN,
        CLOSE
    }

    private Marks() {}

    static boolean isMark(char c) {
        return c == '"' || c >= '\u00AB' && (isGuillemet(c) || isDouble(c) || isCorner(c));
    }

    static boolean isGuillemet(char c) {
        return c == '«' || c == '»';
    }

    /** The marks of Japanese and Chinese, and those for quotations in them. */
    static boolean isCorner(char c) {
        return c >= '「' && c <= '』';
    }

    static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟';
    }

    static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›';
    }

    /** Whether two marks may be the ends of one quotation. */
    static boolean sameFamily(char a, char b) {
        return isGuillemet(a) == isGuillemet(b) && isCorner(a) == isCorner(b);
    }

    /**
     * The turn of a double mark, by its shape and its neighbours.
     *
     * @param opener the innermost open mark of the same family, 0 for none
     */
    static Turn turn(CharSequence text, int at, char opener) {
        char c = text.charAt(at);
        if (isCorner(c)) {
            return c == '「' || c == '『' ? Turn.OPEN : Turn.CLOSE;
        }
        if (opener == 0) {
            return c == '«' || c == '„' || c == '‟' || canOpen(text, at) ? Turn.OPEN : Turn.CLOSE;
        }
        return switch (c) {
            case '„', '‟' -> Turn.OPEN;
            case '«' -> opener == '»' && !spaceBefore(text, at) ? Turn.CLOSE : Turn.OPEN;
            case '»' -> Turn.CLOSE;
            case '“' -> closesLow(text, at, opener) ? Turn.CLOSE : Turn.OPEN;
            default -> spaceBefore(text, at) && wordAfter(text, at) ? Turn.OPEN : Turn.CLOSE;
        };
    }

    /** The closing mark of „…“ is the opening one of “…”. */
    private static boolean closesLow(CharSequence text, int at, char opener) {
        return !spaceBefore(text, at) && (opener == '„' || !wordAfter(text, at));
    }

    private static boolean canOpen(CharSequence text, int at) {
        return openBefore(text, at) && !spaceAfter(text, at);
    }

    static boolean openBefore(CharSequence text, int at) {
        if (spaceBefore(text, at)) {
            return true;
        }
        char before = text.charAt(at - 1);
        return "([{-–—/'’:>*".indexOf(before) >= 0 || isMark(before);
    }

    static boolean spaceBefore(CharSequence text, int at) {
        return at == 0 || Fold.isSpace(text.charAt(at - 1));
    }

    static boolean spaceAfter(CharSequence text, int at) {
        return at + 1 >= text.length() || Fold.isSpace(text.charAt(at + 1));
    }

    static boolean wordAfter(CharSequence text, int at) {
        return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
