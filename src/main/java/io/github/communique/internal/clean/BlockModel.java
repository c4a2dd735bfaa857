package io.github.communique.internal.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
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

    private static final Map<String, Byte> FEATURES = new HashMap<>();

    static {
        for (Feature feature : Feature.values()) {
            FEATURES.put(feature.label(), (byte) feature.ordinal());
        }
    }

    /** What a node has instead of a feature where it is an answer. */
    private static final byte ANSWER = -1;

    private final float base;
    /** Where each tree begins. */
    private final int[] roots;
    /** By node, the feature that it asks for. The part for values up to the cut stands right behind a question. */
    private final byte[] features;
    /** By node, its cut; an answer's score. */
    private final float[] numbers;
    /** By node, where the part for values above the cut begins. */
    private final int[] high;
    /** By node, its score; of a question the mean of the two parts. */
    private final float[] means;

    private BlockModel(float base, Reader reader) {
        this.base = base;
        this.roots = reader.roots;
        this.features = Arrays.copyOf(reader.features, reader.size);
        this.numbers = Arrays.copyOf(reader.numbers, reader.size);
        this.high = Arrays.copyOf(reader.high, reader.size);
        this.means = Arrays.copyOf(reader.means, reader.size);
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
        return new BlockModel(Float.parseFloat(lines.get(0)), new Reader(lines.subList(1, lines.size())));
    }

    float score(float[] values) {
        float sum = base;
        for (int root : roots) {
            int at = root;
            while (features[at] != ANSWER) {
                at = next(at, values);
            }
            sum += numbers[at];
        }
        return sum;
    }

    private int next(int question, float[] values) {
        return values[features[question]] <= numbers[question] ? question + 1 : high[question];
    }

    /** The two features that speak most against a block: how much the score falls where the trees ask for them. */
    String against(float[] values) {
        float[] change = new float[Feature.values().length];
        for (int root : roots) {
            int at = root;
            while (features[at] != ANSWER) {
                int next = next(at, values);
                change[features[at]] += means[next] - means[at];
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
        return Feature.values()[feature].label() + " " + Math.round(values[feature] * 100) / 100f;
    }

    /** Reads trees, node by node, as they stand in their lines. */
    private static final class Reader {
        private final int[] roots;
        private byte[] features = new byte[64];
        private float[] numbers = new float[64];
        private int[] high = new int[64];
        private float[] means = new float[64];
        private int size;
        private String[] parts = {};
        private int part;

        Reader(List<String> trees) {
            roots = new int[trees.size()];
            for (int tree = 0; tree < roots.length; tree++) {
                roots[tree] = size;
                parts = trees.get(tree).split(" ", -1);
                part = 0;
                node();
            }
        }

        /** Reads a node with all below it. */
        private void node() {
            String text = parts[part++];
            int colon = text.indexOf(':');
            int node = add(Float.parseFloat(text.substring(colon + 1)));
            if (colon >= 0) {
                features[node] = Objects.requireNonNull(FEATURES.get(text.substring(0, colon)), text);
                node();
                high[node] = size;
                node();
                means[node] = (means[node + 1] + means[high[node]]) / 2;
            }
        }

        private int add(float number) {
            if (size == features.length) {
                features = Arrays.copyOf(features, 2 * size);
                numbers = Arrays.copyOf(numbers, 2 * size);
                high = Arrays.copyOf(high, 2 * size);
                means = Arrays.copyOf(means, 2 * size);
            }
            features[size] = ANSWER;
            numbers[size] = number;
            means[size] = number;
            return size++;
        }
    }
}
