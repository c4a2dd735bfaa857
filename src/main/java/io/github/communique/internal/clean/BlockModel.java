package io.github.communique.internal.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Boosted decision trees that tell text from what surrounds it. A score is the logarithm of the odds that a block is text. Learnt by
 * {@code src/train}; immutable, thread-safe.
 *
 * <p>The resource has one tree a line, parents first: {@code feature:cut} goes on with the part for values up to the cut, then the other;
 * a lone number is a leaf. The first line is the score that all blocks start from.
 */
final class BlockModel {

    private static final List<Feature> FEATURES = List.of(Feature.values());
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (Feature feature : FEATURES) {
            NUMBERS.put(feature.label(), feature.number());
        }
    }

    private final float base;
    /** Where each tree begins, and how many questions it asks at most. */
    private final int[] roots;

    private final int[] depths;
    /**
     * A block is asked a few hundred questions whose answers nobody can predict, so that a step has no branch: the two parts of a question
     * stand side by side, and an answer leads to itself. A node: the rank of its cut, then the place of the part for values up to it, with
     * the feature in the last byte.
     */
    private final long[] nodes;
    /** By node, the score of an answer. */
    private final float[] scores;

    private BlockModel(float base, int[] roots, Reader reader) {
        this.base = base;
        this.roots = roots;
        this.depths = Arrays.stream(roots).map(root -> reader.depths[root]).toArray();
        this.nodes = Arrays.copyOf(reader.nodes, reader.size);
        this.scores = Arrays.copyOf(reader.scores, reader.size);
    }

    private static final class Standard {
        static final BlockModel MODEL = load();

        private static BlockModel load() {
            try (InputStream in = Objects.requireNonNull(
                            BlockModel.class.getResourceAsStream("block-model.txt"), "block-model.txt");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return of(lines.lines().filter(line -> !line.startsWith("#")).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The model in the resource {@code block-model.txt}. */
    static BlockModel standard() {
        return Standard.MODEL;
    }

    static BlockModel of(List<String> lines) {
        Reader reader = new Reader();
        int[] roots = lines.stream().skip(1).mapToInt(reader::tree).toArray();
        return new BlockModel(Float.parseFloat(lines.get(0)), roots, reader);
    }

    float score(float[] values) {
        int[] ranks = ranks(values);
        float sum = base;
        for (int tree = 0; tree < roots.length; tree++) {
            int at = roots[tree];
            for (int left = depths[tree]; left > 0; left--) {
                at = next(at, ranks);
            }
            sum += scores[at];
        }
        return sum;
    }

    private int next(int node, int[] ranks) {
        long question = nodes[node];
        int at = (int) question;
        long isAbove = (question >> Integer.SIZE) - ranks[at & 0xFF] >>> Long.SIZE - 1;
        return (at >> Byte.SIZE) + (int) isAbove;
    }

    private static int[] ranks(float[] values) {
        int[] ranks = new int[values.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = rank(values[i]);
        }
        return ranks;
    }

    /** A whole number for a value, in the same order; what is no number is above all others. */
    private static int rank(float value) {
        int bits = Float.floatToIntBits(value + 0f);
        return bits ^ bits >> Integer.SIZE - 1 & Integer.MAX_VALUE;
    }

    /** The score of an answer; of a question the mean of its two parts. */
    private float mean(int node) {
        int first = (int) nodes[node] >> Byte.SIZE;
        return first == node ? scores[node] : (mean(first) + mean(first + 1)) / 2;
    }

    /** The two features that speak most against a block: how much the score falls where the trees ask for them. */
    String against(float[] values) {
        int[] ranks = ranks(values);
        float[] change = new float[FEATURES.size()];
        for (int tree = 0; tree < roots.length; tree++) {
            int at = roots[tree];
            for (int left = depths[tree]; left > 0; left--) {
                int next = next(at, ranks);
                change[(int) nodes[at] & 0xFF] += mean(next) - mean(at);
                at = next;
            }
        }
        int first = least(change, -1);
        int second = least(change, first);
        return told(first, values) + ", " + told(second, values);
    }

    private static int least(float[] change, int not) {
        int least = not == 0 ? 1 : 0;
        for (int i = 0; i < change.length; i++) {
            least = i != not && change[i] < change[least] ? i : least;
        }
        return least;
    }

    private static String told(int feature, float[] values) {
        return FEATURES.get(feature).label() + " " + Math.round(values[feature] * 100) / 100f;
    }

    /** Reads trees as they stand in their lines. */
    private static final class Reader {
        private long[] nodes = new long[1];
        private float[] scores = new float[1];
        private int[] depths = new int[1];
        private int size;

        /** Reads a tree; where it begins. */
        int tree(String line) {
            int root = add(1);
            node(root, Arrays.asList(line.split(" ", -1)).iterator());
            return root;
        }

        /** Reads a node and those below it. */
        private void node(int node, Iterator<String> parts) {
            String part = parts.next();
            int colon = part.indexOf(':');
            float number = Float.parseFloat(part.substring(colon + 1));
            if (colon < 0) {
                nodes[node] = (long) Integer.MAX_VALUE << Integer.SIZE | (long) node << Byte.SIZE;
                scores[node] = number;
                return;
            }
            int feature = Objects.requireNonNull(NUMBERS.get(part.substring(0, colon)), part);
            int first = add(2);
            nodes[node] = (long) rank(number) << Integer.SIZE | (long) first << Byte.SIZE | feature;
            node(first, parts);
            node(first + 1, parts);
            depths[node] = 1 + Math.max(depths[first], depths[first + 1]);
        }

        /** Makes room for nodes; where the first stands. */
        private int add(int count) {
            if (size + count > nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * nodes.length + count);
                scores = Arrays.copyOf(scores, nodes.length);
                depths = Arrays.copyOf(depths, nodes.length);
            }
            size += count;
            return size - count;
        }
    }
}
