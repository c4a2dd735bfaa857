package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles of pages, compared by their letters and cut at the marks between headline and name of the site. */
public final class Titles {

    /** Signs that part a title where a space stands on both sides. */
    private static final String SPACED = "|–—-·»«•/:›>~";
    /** Signs that part it without any, the lowest first: bars, the Korean letter that is set for one included. */
    private static final String BARS = "|｜¦ㅣ";

    private static final int TABLED = 0x2000;
    private static final char LAST_NARROW = 0xFF;
    private static final char[] LETTERS = new char[TABLED];

    static {
        for (char c = 0; c < TABLED; c++) {
            LETTERS[c] = letter(c);
        }
    }

    private Titles() {}

    /**
     * Letters and digits only, lower case: what two spellings of a headline have in common.
     *
     * @param text a title, heading or line
     * @return its key
     */
    public static String key(String text) {
        byte[] key = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char letter = keyed(text.charAt(i));
            if (letter > LAST_NARROW) {
                return wideKey(text);
            }
            key[length] = (byte) letter;
            length += letter == 0 ? 0 : 1;
        }
        return new String(key, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Of a text with letters that take two bytes. */
    private static String wideKey(String text) {
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < key.length; i++) {
            char letter = keyed(text.charAt(i));
            key[length] = letter;
            length += letter == 0 ? 0 : 1;
        }
        return new String(key, 0, length);
    }

    private static char keyed(char c) {
        return c < TABLED ? LETTERS[c] : letter(c);
    }

    /** What a letter or digit is folded to; 0 for other units. */
    private static char letter(char c) {
        return Character.isLetterOrDigit(c) ? Fold.fold(c) : 0;
    }

    /** The pieces between the separators of a title, in order. */
    static List<String> pieces(String title) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < title.length()) {
            int length = separator(title, i);
            if (length > 0) {
                add(title.substring(start, i), pieces);
                start = i + length;
            }
            i += Math.max(1, length);
        }
        add(title.substring(start), pieces);
        return pieces;
    }

    private static void add(String piece, List<String> pieces) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    /** The length of the separator that starts here, or 0: signs between spaces, or a bar. */
    private static int separator(String title, int at) {
        char c = title.charAt(at);
        if (!Fold.isSpace(c)) {
            return at > 0 && c >= BARS.charAt(0) && BARS.indexOf(c) >= 0 ? 1 : 0;
        }
        int end = at + 1;
        while (end < title.length() && (SPACED.indexOf(title.charAt(end)) >= 0)) {
            end++;
        }
        boolean spaced = end > at + 1 && (end == title.length() || Fold.isSpace(title.charAt(end)));
        return spaced ? end - at : 0;
    }

    /** Where in a text the last letters that make up a key begin; -1 where it does not end in them or the word begins before. */
    static int startOfSuffix(String text, String key) {
        int k = key.length();
        int i = text.length();
        while (k > 0 && i > 0) {
            char c = text.charAt(--i);
            if (Character.isLetterOrDigit(c) && Fold.fold(c) != key.charAt(--k)) {
                return -1;
            }
        }
        return k > 0 || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) ? -1 : i;
    }

    /** Where in a text the first letters that make up a key end; -1 where it does not begin with them or the word goes on. */
    static int endOfPrefix(String text, String key) {
        int k = 0;
        int i = 0;
        while (k < key.length() && i < text.length()) {
            char c = text.charAt(i++);
            if (Character.isLetterOrDigit(c) && Fold.fold(c) != key.charAt(k++)) {
                return -1;
            }
        }
        return k < key.length() || (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) ? -1 : i;
    }

    /** The words of a text whose letters are a key, with the quotation marks and brackets around them; null where it does not hold them. */
    static @Nullable String within(String text, String key) {
        int at = key(text).indexOf(key);
        if (at < 0 || key.isEmpty()) {
            return null;
        }
        int start = letter(text, at);
        int end = letter(text, at + key.length() - 1) + 1;
        while (start > 0 && !Fold.isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Fold.isSpace(text.charAt(end))) {
            end++;
        }
        return key(text.substring(start, end)).equals(key) ? text.substring(start, end) : null;
    }

    /** Where the letter or digit of a number stands, counted from 0. */
    private static int letter(String text, int number) {
        int left = number;
        int i = 0;
        while (left > 0 || !Character.isLetterOrDigit(text.charAt(i))) {
            left -= Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            i++;
        }
        return i;
    }
}
