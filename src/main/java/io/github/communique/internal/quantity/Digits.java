package io.github.communique.internal.quantity;

import io.github.communique.language.LanguagePack;
import java.util.stream.Collectors;

/**
 * Makes the digits and number signs of a text those that the scanners know. Digits of the Arabic script stand one for one for those of the Latin; a word of
 * one letter that is written in one with the digits behind it ("و٢٠") is parted from them. Immutable, thread-safe.
 */
public final class Digits {

    private static final char FIRST = '\u060C';
    private static final char LAST = '\u06F9';

    private final String proclitics;

    /**
     * For the texts of a language.
     *
     * @param pack its words
     */
    public Digits(LanguagePack pack) {
        this.proclitics = NumberWords.prefixes(pack).stream()
                .filter(prefix -> prefix.length() == 1)
                .collect(Collectors.joining());
    }

    /**
     * A text with the digits and number signs that the scanners know.
     *
     * @param text any text
     * @return the text itself where it has no others, else a copy of the same length: offsets stay
     */
    public String western(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST && (western(c) != c || isProclitic(text, i))) {
                return copy(text, i);
            }
        }
        return text;
    }

    private boolean isProclitic(CharSequence text, int at) {
        return proclitics.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                // "between 20 and 30" needs its "and"
                && !isDigit(text, Chars.skipSpaceBack(text, at) - 1);
    }

    private static boolean isDigit(CharSequence text, int at) {
        return at >= 0 && western(text.charAt(at)) >= '0' && western(text.charAt(at)) <= '9';
    }

    private String copy(String text, int from) {
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
