package io.github.communique.language;

/**
 * How characters are compared with the words of a language: letter case, the shapes of apostrophe and hyphen, and the kinds of space do not
 * matter. One unit of text gives one unit, so that offsets stay.
 */
public final class Fold {

    private Fold() {}

    /**
     * Folds one UTF-16 unit.
     *
     * @param c a unit of text
     * @return its lower case; {@code '}, {@code -} and space for their variants
     */
    public static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : isSpace(c) ? ' ' : c;
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u00B4', '\u2032' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> isSpace(c) ? ' ' : Character.toLowerCase(c);
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
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : c == '\u00A0'
                        || c == '\u0085'
                        || (c >= '\u2000' && c <= '\u200A')
                        || c == '\u2028'
                        || c == '\u2029'
                        || c == '\u202F'
                        || c == '\u205F'
                        || c == '\u3000'
                        || c == '\u1680';
    }
}
