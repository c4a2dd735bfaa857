package io.github.communique.internal.markup;

import org.jspecify.annotations.Nullable;

/**
 * Things by their names, found in a text in either case without making strings: who scans a name also sums up its hash.
 *
 * @param <T> what has a name
 */
final class WordTable<T> {

    private @Nullable String[] words;
    private @Nullable Object[] values;
    /** The hashes of the words: most names that are not here are told by them alone. */
    private int[] hashes;

    private int size;

    WordTable(int most) {
        int slots = Integer.highestOneBit(most) * 4;
        hashes = new int[slots];
        words = new @Nullable String[slots];
        values = new @Nullable Object[slots];
    }

    private WordTable(WordTable<T> other) {
        words = other.words.clone();
        values = other.values.clone();
        hashes = other.hashes.clone();
        size = other.size;
    }

    /** A table of its own that starts with the same words. */
    WordTable<T> copy() {
        return new WordTable<>(this);
    }

    /** The hash of a word, 0 where it is empty, and one more letter in either case. */
    static int hash(int word, char letter) {
        return word * 31 + (letter | 0x20);
    }

    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    /** The letter in lower case; other characters stay what they are. */
    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    void put(String word, T value) {
        if (++size * 2 > words.length) {
            grow();
        }
        set(word, value);
    }

    private void set(String word, @Nullable Object value) {
        int hash = hash(word);
        int slot = slot(word, 0, word.length(), hash);
        words[slot] = word;
        values[slot] = value;
        hashes[slot] = hash;
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        @Nullable Object[] oldValues = values;
        words = new @Nullable String[oldWords.length * 2];
        values = new @Nullable Object[oldWords.length * 2];
        hashes = new int[oldWords.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                set(word, oldValues[i]);
            }
        }
    }

    /** What has the name at a place whose hash is known, or null. */
    @SuppressWarnings("unchecked") // only put() fills the table
    @Nullable
    T find(String text, int from, int to, int hash) {
        return (T) values[slot(text, from, to, hash)];
    }

    private int slot(String text, int from, int to, int hash) {
        int mask = words.length - 1;
        int slot = (hash ^ (hash >>> 8)) & mask;
        for (String word = words[slot];
                word != null && (hashes[slot] != hash || !equal(word, text, from, to));
                word = words[slot]) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean equal(String word, String text, int from, int to) {
        int length = word.length();
        if (length != to - from) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != lower(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }
}
