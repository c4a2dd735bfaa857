package io.github.communique.language;

/**
 * How characters are compared with the words of a language: letter case, the shapes of apostrophe and hyphen, and the kinds of space do not
 * matter. One unit of text gives one unit, so that offsets stay.
 */
public final class Fold {

    private static final char LAST_SPACE = '\u3000';
    /** What the units up to the last space fold to: one look-up where text is read, unit by unit, many times over. */
    private static final char[] FOLDED = new char[LAST_SPACE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded((char) c);
        }
    }

    private Fold() {}

    /**
     * Folds one UTF-16 unit.
     *
     * @param c a unit of text
     * @return its lower case; {@code '}, {@code -} and space for their variants
     */
    public static char fold(char c) {
        return c <= LAST_SPACE ? FOLDED[c] : Character.toLowerCase(c);
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u00B4', '\u2032' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029' -> ' ';
            default -> Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /**
     * Folds a text unit by unit.
     *
     * @param text any text
     * @return the folded text, as long as {@code text}
     */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /**
     * Whether a unit is white space in print: every Unicode space, no-break ones included, tabs and line ends.
     *
     * @param c a unit of text
     * @return true for white space
     */
    public static boolean isSpace(char c) {
        return c <= LAST_SPACE && FOLDED[c] == ' ';
    }

    /**
     * Whether a unit of text belongs to a script that writes without spaces between words, one sign for a syllable or word: Chinese and Japanese.
     *
     * @param c a unit of text
     * @return true for ideographs and kana
     */
    public static boolean isIdeograph(char c) {
        return (c >= '\u3040' && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
    }
}
