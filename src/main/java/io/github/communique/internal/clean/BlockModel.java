package io.github.communique.internal.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private static final Map<String, Integer> FEATURES = new HashMap<>();

    static {
        for (Feature feature : Feature.values()) {
            FEATURES.put(feature.label(), feature.index());
        }
    }

    private final float base;
    private final List<Node> trees;

    private BlockModel(float base, List<Node> trees) {
        this.base = base;
        this.trees = trees;
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
        List<Node> trees = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            trees.add(new TreeReader(line).read());
        }
        return new BlockModel(Float.parseFloat(lines.get(0)), List.copyOf(trees));
    }

    float score(float[] values) {
        float sum = base;
        for (Node tree : trees) {
            Node at = tree;
            while (at.low != null && at.high != null) {
                at = values[at.feature] <= at.cut ? at.low : at.high;
            }
            sum += at.mean;
        }
        return sum;
    }

    /** The two features that speak most against a block: how much the score falls where the trees ask for them. */
    String against(float[] values) {
        float[] change = new float[Feature.values().length];
        for (Node tree : trees) {
            Node at = tree;
            while (at.low != null && at.high != null) {
                Node next = values[at.feature] <= at.cut ? at.low : at.high;
                change[at.feature] += next.mean - at.mean;
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
        return Feature.at(feature).label() + " " + Math.round(values[feature] * 100) / 100f;
    }

    /** A question or, without children, an answer. The mean of a question is that of the answers below it. */
    private static final class Node {
        final int feature;
        final float cut;
        final @org.jspecify.annotations.Nullable Node low;
        final @org.jspecify.annotations.Nullable Node high;
        final float mean;

        Node(float answer) {
            this.feature = -1;
            this.cut = 0;
            this.low = null;
            this.high = null;
            this.mean = answer;
        }

        Node(int feature, float cut, Node low, Node high) {
            this.feature = feature;
            this.cut = cut;
            this.low = low;
            this.high = high;
            this.mean = (low.mean + high.mean) / 2;
        }
    }

    private static final class TreeReader {
        private final String[] parts;
        private int next;

        TreeReader(String line) {
            this.parts = line.split(" ", -1);
        }

        Node read() {
            String part = parts[next++];
            int colon = part.indexOf(':');
            if (colon < 0) {
                return new Node(Float.parseFloat(part));
            }
            int feature = Objects.requireNonNull(FEATURES.get(part.substring(0, colon)), part);
            return new Node(feature, Float.parseFloat(part.substring(colon + 1)), read(), read());
        }
    }
}
