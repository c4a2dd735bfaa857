package io.github.communique.page;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The charset of bytes that declare none and are not UTF-8, where the letters leave no doubt: Cyrillic by its commonest vowels, Japanese by its
 * kana, Korean and Chinese by the rows of their signs. Scripts that are told apart less surely are not guessed.
 */
final class CharsetGuess {

    /** Fewer bytes of letters say nothing. */
    private static final int FEWEST = 100;
    /** What is looked at. */
    private static final int LOOK = 256 * 1024;

    private final int[] counts = new int[256];
    private int high;
    /** High bytes with another beside them: in Latin text letters with accents stand alone. */
    private int joined;

    private CharsetGuess(byte[] bytes) {
        int end = Math.min(bytes.length, LOOK);
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                high++;
                counts[bytes[i] & 0xFF]++;
                joined += (i > 0 && bytes[i - 1] < 0) || (i + 1 < end && bytes[i + 1] < 0) ? 1 : 0;
            }
        }
    }

    static @Nullable Charset of(byte[] bytes) {
        CharsetGuess guess = new CharsetGuess(bytes);
        if (guess.high < FEWEST || guess.joined * 10L < guess.high * 7L) {
            return null;
        }
        String name = guess.cyrillic();
        return Charsets.find(name == null ? Pairs.of(bytes, LOOK) : name);
    }

    /** Lower-case letters make up most of a text, and six of them nearly half. */
    private @Nullable String cyrillic() {
        if (share(0xE0, 0xFF) >= 70 && share(0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2) >= 38) {
            return "windows-1251";
        }
        return share(0xC0, 0xDF) >= 70 && share(0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4) >= 38 ? "KOI8-R" : null;
    }

    private long share(int from, int to) {
        long sum = 0;
        for (int b = from; b <= to; b++) {
            sum += counts[b];
        }
        return sum * 100 / high;
    }

    private long share(int a, int b, int c, int d, int e, int f) {
        long sum = 0L + counts[a] + counts[b] + counts[c] + counts[d] + counts[e] + counts[f];
        return sum * 100 / high;
    }

    /** The pairs of bytes in which eastern charsets write. */
    private static final class Pairs {

        private int pairs;
        private int broken;
        private int kana;
        private int shiftedKana;
        private int hangul;
        private int signs;
        private int lowTrails;
        private int frequent;

        /** The name of an eastern charset, or of none. */
        static String of(byte[] bytes, int look) {
            Pairs seen = new Pairs();
            int end = Math.min(bytes.length, look) - 1;
            for (int i = 0; i < end; i++) {
                if (bytes[i] < 0) {
                    seen.add(bytes[i] & 0xFF, bytes[i + 1] & 0xFF);
                    i++;
                }
            }
            return seen.name();
        }

        private void add(int lead, int trail) {
            pairs++;
            broken += trail < 0x40 || trail == 0x7F || trail == 0xFF ? 1 : 0;
            lowTrails += trail < 0x80 ? 1 : 0;
            shiftedKana += lead == 0x82 && trail >= 0x9F && trail <= 0xF1 ? 1 : 0;
            if (trail >= 0xA1) {
                kana += lead == 0xA4 ? 1 : 0;
                hangul += lead >= 0xB0 && lead <= 0xC8 ? 1 : 0;
                signs += lead >= 0xB0 && lead <= 0xF7 ? 1 : 0;
            }
            frequent += lead >= 0xA4 && lead <= 0xC6 ? 1 : 0;
        }

        private String name() {
            if (shiftedKana * 5L >= pairs) {
                return "windows-31j";
            }
            // A few bytes may be damaged; where many are, these are no pairs.
            if (broken * 50L > pairs) {
                return "";
            }
            boolean high = lowTrails * 20L <= pairs;
            if (high && kana * 5L >= pairs) {
                return "EUC-JP";
            }
            if (high && hangul * 100L >= pairs * 85L) {
                return "x-windows-949";
            }
            if (high && signs * 100L >= pairs * 65L) {
                return "GB18030";
            }
            return lowTrails * 5L >= pairs && frequent * 100L >= pairs * 80L ? "Big5-HKSCS" : "";
        }
    }
}
