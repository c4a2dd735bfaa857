package io.github.communique.internal.quantity;

/** Digits and number signs of the Arabic script, which stand one for one for those of the Latin. */
public final class Digits {

    private static final char FIRST = '\u060C';
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
            if (c >= FIRST && c <= LAST && western(c) != c) {
                return copy(text, i);
            }
        }
        return text;
    }

    private static String copy(String text, int from) {
        StringBuilder copy = new StringBuilder(text);
        for (int i = from; i < copy.length(); i++) {
            copy.setCharAt(i, western(copy.charAt(i)));
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
