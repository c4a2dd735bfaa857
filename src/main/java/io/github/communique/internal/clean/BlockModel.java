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

    /** Numbers of a node. */
    private static final int WIDTH = 2;

    private final float base;
    /** Where each tree begins. */
    private final int[] roots;
    /**
     * Node by node, side by side, for a block is asked a few hundred questions. A question: where the part for values above its cut begins,
     * with the feature in the last byte, then the bits of the cut; the other part stands right behind it. An answer: -1, then the bits of
     * its score.
     */
    private final int[] nodes;

    private BlockModel(float base, int[] roots, int[] nodes) {
        this.base = base;
        this.roots = roots;
        this.nodes = nodes;
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
        return new BlockModel(Float.parseFloat(lines.get(0)), roots, Arrays.copyOf(reader.nodes, reader.size));
    }

    float score(float[] values) {
        float sum = base;
        for (int root : roots) {
            int at = root;
            while (nodes[at] >= 0) {
                at = next(at, values);
            }
            sum += number(at);
        }
        return sum;
    }

    private int next(int question, float[] values) {
        int high = nodes[question];
        return values[high & 0xFF] <= number(question) ? question + WIDTH : high >> Byte.SIZE;
    }

    /** The cut of a question, the score of an answer. */
    private float number(int node) {
        return Float.intBitsToFloat(nodes[node + 1]);
    }

    /** The score of an answer; of a question the mean of its two parts. */
    private float mean(int node) {
        return nodes[node] < 0 ? number(node) : (mean(node + WIDTH) + mean(nodes[node] >> Byte.SIZE)) / 2;
    }

    /** The two features that speak most against a block: how much the score falls where the trees ask for them. */
    String against(float[] values) {
        float[] change = new float[FEATURES.size()];
        for (int root : roots) {
            int at = root;
            while (nodes[at] >= 0) {
                int next = next(at, values);
                change[nodes[at] & 0xFF] += mean(next) - mean(at);
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
        private int[] nodes = new int[WIDTH];
        private int size;

        /** Reads a tree; where it begins. */
        int tree(String line) {
            int root = size;
            node(Arrays.asList(line.split(" ", -1)).iterator());
            return root;
        }

        /** Reads a node and those below it. */
        private void node(Iterator<String> parts) {
            String part = parts.next();
            int colon = part.indexOf(':');
            int node = add(Float.parseFloat(part.substring(colon + 1)));
            if (colon >= 0) {
                int feature = Objects.requireNonNull(NUMBERS.get(part.substring(0, colon)), part);
                node(parts);
                nodes[node] = size << Byte.SIZE | feature;
                node(parts);
            }
        }

        /** Adds an answer, or a question that does not know its parts yet. */
        private int add(float number) {
            nodes = size + WIDTH > nodes.length ? Arrays.copyOf(nodes, 2 * nodes.length) : nodes;
            nodes[size] = -1;
            nodes[size + 1] = Float.floatToRawIntBits(number);
            size += WIDTH;
            return size - WIDTH;
        }
    }
}
