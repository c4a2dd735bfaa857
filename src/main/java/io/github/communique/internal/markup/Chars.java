package io.github.communique.internal.markup;

/** Characters as markup sees them. */
final class Chars {

    private static final long SPACES = (1L << ' ') | (1L << '\n') | (1L << '\t') | (1L << '\r') | (1L << '\f');
    /** What ends the name of a tag. */
    private static final long ENDS = SPACES | (1L << '/') | (1L << '>');

    private Chars() {}

    static boolean isSpace(char c) {
        return c <= ' ' && ((SPACES >>> c) & 1) != 0;
    }

    static boolean endsName(char c) {
        return c <= '>' && ((ENDS >>> c) & 1) != 0;
    }

    static boolean isLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z' && c < 0x80;
    }

    static int skipSpace(String text, int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isBlank(String text, int from, int to) {
        return skipSpace(text, from, to) == to;
    }
}
