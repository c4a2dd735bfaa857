package io.github.communique.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of characters in flat arrays. Its nodes are numbered level by level, so that those behind one node stand side by side, in the order of
 * the last six bits of their characters. A number for every node has a bit for each of these: it tells off nearly every character that leads
 * nowhere, and for another one its lower bits tell how many neighbours to step over. Immutable.
 */
final class Trie {

    /** Where every phrase starts. */
    static final int ROOT = 0;
    /** No node: no step leads back to the root. */
    static final int NONE = 0;

    /** How a phrase ends at a node. */
    static final byte NO_END = 0;

    static final byte WHOLE_END = 1;
    static final byte OPEN_END = 2;

    /**
     * A phrase to put in.
     *
     * @param text its characters
     * @param value what it stands for
     * @param open whether its last word may go on
     */
    record Phrase(String text, String value, boolean open) {}

    /** By character, the node behind the root. */
    private final char[] starts;
    /** By node, the character that leads to it. */
    private final char[] labels;
    /** By node, the first of the nodes behind it; they end where those of the next node begin. */
    private final int[] first;
    /** By node, a bit for every character behind it, by its last six bits. */
    private final long[] following;
    /** By node, whether a phrase ends there and whether a word may go on. */
    private final byte[] endings;

    private final @Nullable String[] values;

    /** Of equal phrases the first counts. */
    static Trie of(List<Phrase> phrases) {
        Phrase[] sorted = phrases.toArray(Phrase[]::new);
        Arrays.sort(sorted, Comparator.comparing(Phrase::text));
        return new TrieBuilder(sorted).build();
    }

    Trie(char[] labels, int[] first, long[] following, byte[] endings, @Nullable String[] values) {
        this.labels = labels;
        this.first = first;
        this.following = following;
        this.endings = endings;
        this.values = values;
        this.starts = starts();
    }

    private char[] starts() {
        int length = 0;
        for (int node = 1; node < first[1]; node++) {
            length = Math.max(length, labels[node] + 1);
        }
        char[] nodes = new char[length];
        for (int node = 1; node < first[1]; node++) {
            nodes[labels[node]] = (char) node;
        }
        return nodes;
    }

    /** The node behind the root and a character, or {@link #NONE}. */
    int start(char c) {
        return c < starts.length ? starts[c] : NONE;
    }

    /** The node behind another one and a character, or {@link #NONE}. */
    int child(int node, char c) {
        long bits = following[node];
        long bit = 1L << c;
        if ((bits & bit) == 0) {
            return NONE;
        }
        int end = first[node + 1];
        int child = first[node] + Long.bitCount(bits & bit - 1);
        while (child < end && labels[child] != c) {
            child++;
        }
        return child < end ? child : NONE;
    }

    boolean isEmpty() {
        return labels.length == 1;
    }

    /** Whether a phrase ends at a node. */
    boolean ends(int node) {
        return endings[node] != NO_END;
    }

    /** Whether the phrase that ends at a node may end inside a word. */
    boolean isOpen(int node) {
        return endings[node] == OPEN_END;
    }

    @Nullable
    String value(int node) {
        return values[node];
    }
}
