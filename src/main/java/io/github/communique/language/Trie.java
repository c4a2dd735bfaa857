package io.github.communique.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final byte NO_END = 0;

    private static final byte WHOLE_END = 1;
    private static final byte OPEN_END = 2;

    private static final Comparator<Character> BY_BITS =
            Comparator.<Character>comparingInt(c -> c % Long.SIZE).thenComparing(Comparator.naturalOrder());

    /** A tree that still grows. */
    static final class Draft {
        private final Map<Character, Draft> next = new TreeMap<>(BY_BITS);

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
        endings = new byte[labels.length];
        following = new long[labels.length];
        for (int node = 0; node < labels.length; node++) {
            Draft draft = nodes.get(node);
            endings[node] = draft.value == null ? NO_END : draft.open ? OPEN_END : WHOLE_END;
            for (char c : draft.next.keySet()) {
                following[node] |= 1L << c;
            }
        }
        starts = starts();
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
