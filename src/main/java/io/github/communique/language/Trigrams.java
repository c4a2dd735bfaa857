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
    /** Weights are digits of this base. */
    static final int BASE = 36;
    /** Numbers for one row, a byte for each language. A constant, which lets the compiler unroll the additions. */
    static final int WIDTH = 5;
    /** Languages in one number. */
    static final int LANES = Long.SIZE / Byte.SIZE;
    /** No row. */
    static final int NONE = 0;

    /** Numbers for one row with its key. */
    private static final int ROW = WIDTH + 1;

    private static final class Holder {
        static final Trigrams INSTANCE = load();
    }

    private final List<String> languages;
    private final Letters letters = new Letters();
    /** Open addressing: the row of the trigram in a slot. */
    private final short[] rows = new short[SLOTS];
    /** Row by row, the weights of eight languages in each number, behind them the key: a few additions do for all, and little memory is touched. */
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
        weights = new long[(grams.size() + 1) * ROW];
        for (int i = 0; i < grams.size(); i++) {
            add(grams.get(i), (i + 1) * ROW);
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
        rows[slot(key)] = (short) (row / ROW);
        weights[row + WIDTH] = key;
        for (int i = 0; i < languages.size(); i++) {
            weights[row + i / LANES] |= (long) Character.digit(gram.charAt(4 + i), BASE) << i % LANES * Byte.SIZE;
        }
    }

    private byte number(char c) {
        return c == '_' ? Letters.GAP : letters.add(c);
    }

    /** Where a key stands, or the free slot where it would. */
    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> (32 - 13);
        while (rows[slot] != NONE && weights[rows[slot] * ROW + WIDTH] != key) {
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

    /** Where the weights of a trigram begin in {@link #weights}, or {@link #NONE}. */
    int row(int key) {
        return rows[slot(key)] * ROW;
    }

    /** The weights of all trigrams, row by row: {@link #WIDTH} numbers each, with a byte for each language. */
    long[] weights() {
        return weights;
    }
}
