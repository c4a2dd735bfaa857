package io.github.communique.language;

import java.util.Arrays;

/**
 * Numbers the letters of the trigram profiles, small and capital alike, so that three of them make a key. Immutable once filled.
 */
final class Letters {

    /** What stands between words. */
    static final byte GAP = 0;
    /** A letter of no profile. */
    static final byte FOREIGN = 1;
    /** An accent that stands by itself; it neither is a letter nor ends a word. */
    static final byte MARK = 2;

    private static final int TABLED = 0x2000;
    private static final int MOST = 256;

    private final byte[] numbers = new byte[TABLED];
    private int used = MARK + 1;

    Letters() {
        for (char c = 0; c < TABLED; c++) {
            numbers[c] = kind(c);
        }
    }

    private static byte kind(char c) {
        if (Character.isLetter(c)) {
            return FOREIGN;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : GAP;
    }

    /** The number of a unit of text. */
    byte of(char c) {
        return c < TABLED ? numbers[c] : kind(c);
    }

    /** Numbers a letter unless it has a number. */
    byte add(char letter) {
        byte known = of(letter);
        if (known != FOREIGN) {
            return known;
        }
        if (used == MOST || letter >= TABLED) {
            throw new IllegalStateException(
                    "the trigram profiles have too many letters, or one out of range: " + letter);
        }
        numbers[letter] = (byte) used;
        used++;
        return numbers[letter];
    }

    /** Lets a letter count as another one. */
    void alias(char letter, char same) {
        numbers[letter] = add(same);
    }

    /** Gives capitals the numbers of their small letters. */
    void addCapitals() {
        byte[] small = Arrays.copyOf(numbers, TABLED);
        for (char c = 0; c < TABLED; c++) {
            char lower = Character.toLowerCase(c);
            if (small[c] == FOREIGN && lower < TABLED) {
                numbers[c] = small[lower];
            }
        }
    }

    /** The key of three numbers. */
    static int key(int first, int second, int third) {
        return (first & 0xFF) << 16 | (second & 0xFF) << 8 | (third & 0xFF);
    }
}
