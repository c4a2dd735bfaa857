package io.github.communique.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A tree of characters in flat arrays. Its nodes are numbered level by level, so that those behind one node stand side by side, in the order of
 * their characters: a step reads a few neighbours, the first step one cell of a table. Immutable.
 */
final class Trie {

    /** Where every phrase starts. */
    static final int ROOT = 0;
    /** No node: no step leads back to the root. */
    static final int NONE = 0;

    /** A tree that still grows. */
    static final class Draft {
        private final Map<Character, Draft> next = new TreeMap<>();

        private @Nullable String value;
        private boolean open;

        /** The node behind a character, made where there is none. */
        Draft child(char c) {
            return next.computeIfAbsent(c, added -> new Draft());
        }

        /** Lets a phrase end here, unless another one does. */
        void end(String phraseValue, boolean mayGoOn) {
            if (value == null) {
                value = phraseValue;
                open = mayGoOn;
            }
        }
    }

    /** A bit for every character behind the root, by its last six bits: most characters of a text are told off by this one number. */
    private final long starting;
    /** By character, the node behind the root. */
    private final char[] starts;
    /** By node, the character that leads to it. */
    private final char[] labels;
    /** By node, the first of the nodes behind it; they end where those of the next node begin. */
    private final int[] first;

    private final @Nullable String[] values;
    private final boolean[] open;

    Trie(Draft root) {
        List<Draft> nodes = new ArrayList<>(List.of(root));
        StringBuilder characters = new StringBuilder("\0");
        List<Integer> firsts = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            firsts.add(nodes.size());
            nodes.get(node).next.forEach((c, child) -> {
                characters.append(c.charValue());
                nodes.add(child);
            });
        }
        firsts.add(nodes.size());
        labels = characters.toString().toCharArray();
        first = firsts.stream().mapToInt(Integer::intValue).toArray();
        values = nodes.stream().map(node -> node.value).toArray(String[]::new);
        open = new boolean[labels.length];
        for (int node = 0; node < open.length; node++) {
            open[node] = nodes.get(node).open;
        }
        starts = new char[startsLength()];
        long bits = 0;
        for (int node = 1; node < first[1]; node++) {
            starts[labels[node]] = (char) node;
            bits |= 1L << labels[node];
        }
        starting = bits;
    }

    private int startsLength() {
        int last = first[1] - 1;
        return last == ROOT ? 0 : labels[last] + 1;
    }

    /** The node behind the root and a character, or {@link #NONE}. */
    int start(char c) {
        return (starting >>> c & 1) != 0 && c < starts.length ? starts[c] : NONE;
    }

    /** The node behind another one and a character, or {@link #NONE}. */
    int child(int node, char c) {
        int end = first[node + 1];
        for (int child = first[node]; child < end; child++) {
            if (labels[child] == c) {
                return child;
            }
        }
        return NONE;
    }

    boolean isEmpty() {
        return labels.length == 1;
    }

    /** Whether a phrase ends at a node. */
    boolean ends(int node) {
        return values[node] != null;
    }

    /** Whether the phrase that ends at a node may end inside a word. */
    boolean isOpen(int node) {
        return open[node];
    }

    @Nullable
    String value(int node) {
        return values[node];
    }
}
