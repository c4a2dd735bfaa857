package io.github.communique.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Trie} level by level: the phrases behind a node stand side by side in the sorted list, so that a node is a range of it. */
final class TrieBuilder {

    private final Trie.Phrase[] phrases;
    /** By node, the range of phrases that go through it, and how many of their characters lead to it. */
    private final int[] from;

    private final int[] to;
    private final int[] depth;
    private final char[] labels;
    private int size;

    TrieBuilder(Trie.Phrase[] sorted) {
        phrases = sorted;
        int most = 1;
        for (Trie.Phrase phrase : sorted) {
            most += phrase.text().length();
        }
        from = new int[most];
        to = new int[most];
        depth = new int[most];
        labels = new char[most];
    }

    Trie build() {
        add(0, phrases.length, 0, '\0');
        int[] first = new int[labels.length + 1];
        long[] following = new long[labels.length];
        byte[] endings = new byte[labels.length];
        @Nullable String[] values = new @Nullable String[labels.length];
        for (int node = 0; node < size; node++) {
            first[node] = size;
            int at = from[node];
            if (at < to[node] && phrases[at].text().length() == depth[node]) {
                endings[node] = phrases[at].open() ? Trie.OPEN_END : Trie.WHOLE_END;
                values[node] = phrases[at].value();
            }
            following[node] = addFollowing(node);
        }
        first[size] = size;
        return new Trie(
                Arrays.copyOf(labels, size),
                Arrays.copyOf(first, size + 1),
                Arrays.copyOf(following, size),
                Arrays.copyOf(endings, size),
                Arrays.copyOf(values, size));
    }

    /** Adds the nodes behind a node, in the order of the last six bits of their characters; the bits of these. */
    private long addFollowing(int node) {
        long bits = 0;
        int begin = size;
        int length = depth[node];
        int start = from[node];
        while (start < to[node] && phrases[start].text().length() == length) {
            start++;
        }
        while (start < to[node]) {
            char c = phrases[start].text().charAt(length);
            int end = start + 1;
            while (end < to[node] && phrases[end].text().charAt(length) == c) {
                end++;
            }
            add(start, end, length + 1, c);
            bits |= 1L << c;
            start = end;
        }
        sort(begin);
        return bits;
    }

    /** By insertion: most nodes are followed by one or two. */
    private void sort(int begin) {
        for (int i = begin + 1; i < size; i++) {
            for (int j = i; j > begin && labels[j] % Long.SIZE < labels[j - 1] % Long.SIZE; j--) {
                swap(from, j);
                swap(to, j);
                swap(depth, j);
                char label = labels[j];
                labels[j] = labels[j - 1];
                labels[j - 1] = label;
            }
        }
    }

    private static void swap(int[] numbers, int at) {
        int number = numbers[at];
        numbers[at] = numbers[at - 1];
        numbers[at - 1] = number;
    }

    private void add(int start, int end, int length, char label) {
        from[size] = start;
        to[size] = end;
        depth[size] = length;
        labels[size] = label;
        size++;
    }
}
