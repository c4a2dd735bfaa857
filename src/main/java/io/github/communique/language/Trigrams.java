package io.github.communique.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What tells languages apart: groups of three letters, each with a weight for every language. Languages without a {@link LanguagePack} stand in
 * it as well, so that a text in one of them is not taken for its nearest relative. Immutable, loaded when first asked for.
 *
 * <p>The resource {@code trigrams.txt}, made by {@code src/build/language}, is UTF-8 text: a comment; the languages, those with a pack first; pairs of letters of which
 * the first counts as the second; then a line for each trigram, {@code _} for the edge of a word, with one digit of base 36 for each
 * language: the logarithm of its share among the trigrams of the language, in half nats above that of one that is not seen.
 */
final class Trigrams {

    private static final String RESOURCE = "trigrams.txt";
    private static final int SLOTS = 1 << 13;
    private static final int BASE = 36;
    /** Numbers for one row, a byte for each language. A constant, which lets the compiler unroll the additions. */
    private static final int WIDTH = 5;

    private static final int LANES = Long.SIZE / Byte.SIZE;
    private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;
    /** So many trigrams never overflow a sum. */
    static final int MOST = 0xFFFF / BASE;

    private static final class Holder {
        static final Trigrams INSTANCE = load();
    }

    private final List<String> languages;
    private final Letters letters = new Letters();
    /** Open addressing: the keys, and where the weights of each begin. No trigram has the key 0. */
    private final int[] keys = new int[SLOTS];

    private final short[] rows = new short[SLOTS];
    /** Row by row, the weights of eight languages in each number: a few additions do for all, and little memory is touched. */
    private final long[] weights;

    private Trigrams(List<String> lines) {
        languages = List.of(lines.get(1).split(" "));
        if (languages.size() > WIDTH * LANES) {
            throw new IllegalStateException(RESOURCE + " has more than " + WIDTH * LANES + " languages");
        }
        if (!languages.subList(0, LanguagePack.codes().size()).equals(LanguagePack.codes())) {
            throw new IllegalStateException(RESOURCE + " does not begin with the languages " + LanguagePack.codes());
        }
        List<String> grams = lines.subList(3, lines.size());
        weights = new long[grams.size() * WIDTH];
        for (int i = 0; i < grams.size(); i++) {
            add(grams.get(i), i);
        }
        for (String pair : lines.get(2).split(" ")) {
            letters.alias(pair.charAt(0), pair.charAt(1));
        }
        letters.addCapitals();
    }

    static Trigrams get() {
        return Holder.INSTANCE;
    }

    private static Trigrams load() {
        try (InputStream in = Objects.requireNonNull(Trigrams.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Trigrams(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String gram, int row) {
        int key = Letters.key(number(gram.charAt(0)), number(gram.charAt(1)), number(gram.charAt(2)));
        int slot = slot(key);
        keys[slot] = key;
        rows[slot] = (short) row;
        for (int i = 0; i < languages.size(); i++) {
            weights[row * WIDTH + i / LANES] |=
                    (long) Character.digit(gram.charAt(4 + i), BASE) << i % LANES * Byte.SIZE;
        }
    }

    private byte number(char c) {
        return c == '_' ? Letters.GAP : letters.add(c);
    }

    /** Where a key stands, or the free slot where it would. */
    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> (32 - 13);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /** The languages, in the order of the weights. */
    List<String> languages() {
        return languages;
    }

    /** Whether there is a {@link LanguagePack} for a language. */
    static boolean isUsual(int language) {
        return language < LanguagePack.codes().size();
    }

    Letters letters() {
        return letters;
    }

    /** Adds the weights of a trigram to the sums of the languages; nothing where it has none. */
    void addTo(long[] sums, int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        int start = rows[slot] * WIDTH;
        for (int i = 0; i < WIDTH; i++) {
            long eight = weights[start + i];
            sums[2 * i] += eight & EVEN_BYTES;
            sums[2 * i + 1] += eight >>> Byte.SIZE & EVEN_BYTES;
        }
    }

    /** No sums yet. They have 16 bits for each language, which hold the weights of {@link #MOST} trigrams. */
    long[] newSums() {
        return new long[2 * WIDTH];
    }

    /** The sum of the weights for a language. */
    static int sum(long[] sums, int language) {
        int lane = language % LANES;
        return (int) (sums[2 * (language / LANES) + lane % 2] >>> lane / 2 * Short.SIZE) & 0xFFFF;
    }
}
