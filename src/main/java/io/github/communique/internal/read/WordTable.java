package io.github.communique.internal.read;

/** Words in lower-case ASCII and a number for each, found in a text in either case without making strings. */
final class WordTable {

    private final String[] words;
    private final int[] values;
    private final int mask;
    private int longest;

    WordTable(int most) {
        int size = Integer.highestOneBit(most * 4);
        words = new String[size];
        values = new int[size];
        mask = size - 1;
    }

    WordTable with(int value, String... more) {
        for (String word : more) {
            int hash = 0;
            for (int i = 0; i < word.length(); i++) {
                hash = hash(hash, word.charAt(i));
            }
            int slot = slot(word, 0, word.length(), hash);
            words[slot] = word;
            values[slot] = value;
            longest = Math.max(longest, word.length());
        }
        return this;
    }

    /** The number of the word at a place, or 0. */
    int find(String text, int from, int to) {
        if (to - from > longest) {
            return 0;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash(hash, text.charAt(i));
        }
        return find(text, from, to, hash);
    }

    /** The number of the word at a place whose hash is known, or 0. */
    int find(String text, int from, int to, int hash) {
        return to - from > longest ? 0 : values[slot(text, from, to, hash)];
    }

    /** The hash of a word, 0 where it is empty, and one more letter in either case. */
    static int hash(int word, char letter) {
        return word * 31 + (letter | 0x20);
    }

    private int slot(String text, int from, int to, int hash) {
        int slot = (hash ^ (hash >>> 8)) & mask;
        while (words[slot] != null && !equal(words[slot], text, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean equal(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != (text.charAt(from + i) | 0x20)) {
                return false;
            }
        }
        return true;
    }
}
