package io.github.communique.internal.quantity;

import io.github.communique.language.Fold;

/**
 * Where in a text one of many phrases may begin. Every unit of text has a code of five bits, and three of them a bit in one table, so that a
 * text is looked through in one run with a few steps a unit, whatever its words are. What is told off begins none of the phrases.
 */
final class Beginnings {

    private static final int BITS = 5;
    private static final int CODES = 1 << BITS;
    private static final int KEYS = 1 << 3 * BITS;

    /** The codes: what is no word, then letters by their number, digits, signs that begin a quantity wherever they stand, hyphens. */
    private static final int GAP = 0;

    private static final int LETTERS = 26;
    private static final int DIGIT = LETTERS + 1;
    private static final int SIGN = 30;
    private static final int HYPHEN = 31;

    private static final char LAST_GUILLEMET = '\u00BB';
    /** The codes of the units of nearly every text: letters of Europe and Arabic, punctuation, signs of currencies and fractions. */
    private static final byte[] TABLE = new byte[0x2190];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = (byte) coded(c);
        }
    }

    /** By key, a bit that tells whether a phrase may begin so. */
    private final long[] known = new long[KEYS / Long.SIZE];

    Beginnings() {
        addAll(DIGIT);
        addAll(SIGN);
    }

    private void addAll(int first) {
        for (int key = first << 2 * BITS; key < first + 1 << 2 * BITS; key++) {
            mark(key);
        }
    }

    private void mark(int key) {
        known[key >>> 6] |= 1L << key;
    }

    private boolean isKnown(int key) {
        return (known[key >>> 6] >>> key & 1) != 0;
    }

    private static int coded(char c) {
        if (Character.isLetter(c)) {
            return 1 + Fold.fold(c) % LETTERS;
        }
        if (Character.isLetterOrDigit(c)) {
            return DIGIT;
        }
        return isSign(c) ? SIGN : Fold.fold(c) == '-' ? HYPHEN : GAP;
    }

    /** Behind the guillemets stand the fractions; the numbers before them are exponents. */
    private static boolean isSign(char c) {
        return UnitReader.isCurrencySign(c) || c > LAST_GUILLEMET && Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static int code(CharSequence text, int at) {
        if (at >= text.length()) {
            return GAP;
        }
        char c = text.charAt(at);
        return c < TABLE.length ? TABLE[c] : coded(c);
    }

    private static boolean isWord(int code) {
        return code != GAP && code <= DIGIT;
    }

    /** Whether a word or a sign stands at an offset. */
    static boolean isStart(CharSequence text, int at) {
        int code = code(text, at);
        return isWord(code) || code == SIGN;
    }

    /** Adds a phrase, which goes on with anything where it ends in {@code *}. */
    void add(String phrase) {
        boolean open = phrase.endsWith("*");
        add(open ? phrase.substring(0, phrase.length() - 1) : phrase, open, 0, 0);
    }

    /** Adds the keys of a phrase from an offset on; a gap in it may be longer in the text, so that behind it anything may stand. */
    private void add(String phrase, boolean open, int at, int key) {
        if (at == 3) {
            mark(key);
            return;
        }
        boolean inside = at < phrase.length();
        boolean anything = at > 0 && !isWord(key & CODES - 1) || open && !inside;
        for (int code = 0; code < CODES; code++) {
            if (anything || (inside ? code == code(phrase, at) : !isWord(code))) {
                add(phrase, open, at + 1, key << BITS | code);
            }
        }
    }

    /** The first place from an offset on, at its word or behind it, where a phrase, a number or a sign may begin before {@code to}; else that. */
    int next(String text, int from, int to) {
        int window = 0;
        for (int at = from; at < to + 2; at++) {
            int code = code(text, at);
            if (code == HYPHEN && !isWord(window & CODES - 1)) {
                code = GAP;
            }
            window = (window << BITS | code) & (KEYS << BITS) - 1;
            boolean fresh = window < KEYS || (window >>> 2 * BITS & CODES - 1) == SIGN;
            if (fresh && isKnown(window & KEYS - 1) && at >= from + 2) {
                return at - 2;
            }
        }
        return to;
    }
}
