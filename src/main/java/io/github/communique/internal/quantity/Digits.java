package io.github.communique.internal.quantity;

/** Digits and number signs of the Arabic script, which stand one for one for those of the Latin; words in one with digits are parted from them. */
public final class Digits {

    private static final char FIRST = '\u060C';
    /** And, with, for, then. */
    private static final String PROCLITICS = "\u0648\u0628\u0644\u0641";

    private static final char LAST = '\u06F9';

    private Digits() {}

    /**
     * A text with the digits and number signs that the scanners know.
     *
     * @param text any text
     * @return the text itself where it has no others, else a copy of the same length: offsets stay
     */
    public static String western(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST && (western(c) != c || isProclitic(text, i))) {
                return copy(text, i);
            }
        }
        return text;
    }

    /** A word of one letter that is written in one with the digits behind it: "و٢٠". */
    private static boolean isProclitic(CharSequence text, int at) {
        return PROCLITICS.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                // "between 20 and 30" needs its "and"
                && !isDigit(text, Chars.skipSpaceBack(text, at) - 1);
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && western(text.charAt(at)) >= '0' && western(text.charAt(at)) <= '9';
    }

    private static String copy(String text, int from) {
        StringBuilder copy = new StringBuilder(text);
        for (int i = from; i < copy.length(); i++) {
            copy.setCharAt(i, isProclitic(text, i) ? ' ' : western(copy.charAt(i)));
        }
        return copy.toString();
    }

    private static char western(char c) {
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) ('0' + c - '\u0660');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return (char) ('0' + c - '\u06F0');
        }
        return switch (c) {
            case '\u066A' -> '%';
            case '\u066B' -> '.';
            case '\u066C', '\u060C' -> ',';
            default -> c;
        };
    }
}
