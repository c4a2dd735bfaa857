package io.github.communique.internal.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Learns boosted decision trees with logistic loss: each tree grows leaf by leaf where the loss falls most (second order, as in XGBoost), on a random
 * part of the pages and features. The same rows give the same trees.
 */
final class Boosting {

    private static final int TREES = 200;
    private static final int LEAVES = 8;
    private static final double RATE = 0.05;
    private static final double PAGES = 0.5;
    private static final double FEATURES = 0.3;
    private static final double SMOOTHING = 5;
    private static final double LEAST_WEIGHT = 4;
    private static final int BINS = 48;

    private final Random random = new Random(1);
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] gradient;
    private final double[] curvature;
    private final int features;
    private final int rows;

    private Boosting(float[][] values) {
        this.rows = values.length;
        this.features = values[0].length;
        this.cuts = new float[features][];
        this.bins = new byte[features][rows];
        this.gradient = new double[rows];
        this.curvature = new double[rows];
        for (int f = 0; f < features; f++) {
            bin(values, f);
        }
    }

    /**
     * Learns.
     *
     * @param values the features of the rows
     * @param answers 1 for text, 0 for what is not
     * @param weights how much each row counts; about 1 on the mean
     * @param pages the page of each row
     * @return the lines that {@link BlockModel#of} reads
     */
    static List<String> learn(float[][] values, float[] answers, float[] weights, int[] pages) {
        return new Boosting(values).learn(answers, weights, pages);
    }

    private void bin(float[][] values, int f) {
        float[] sorted = new float[rows];
        for (int i = 0; i < rows; i++) {
            sorted[i] = values[i][f];
        }
        Arrays.sort(sorted);
        List<Float> found = new ArrayList<>();
        for (int bin = 1; bin < BINS; bin++) {
            int at = (int) ((long) bin * rows / BINS);
            float low = sorted[Math.max(0, at - 1)];
            while (at < rows && sorted[at] == low) {
                at++;
            }
            float cut = at < rows ? (low + sorted[at]) / 2 : low;
            if (at < rows && (found.isEmpty() || cut > found.get(found.size() - 1))) {
                found.add(rounded(cut, low, sorted[at]));
            }
        }
        cuts[f] = new float[found.size()];
        for (int i = 0; i < cuts[f].length; i++) {
            cuts[f][i] = found.get(i);
        }
        for (int i = 0; i < rows; i++) {
            int at = Arrays.binarySearch(cuts[f], values[i][f]);
            bins[f][i] = (byte) (at < 0 ? -at - 1 : at);
        }
    }

    /** The shortest number between two values. */
    private static float rounded(float cut, float low, float high) {
        for (int digits = 0; digits < 5; digits++) {
            float scale = (float) Math.pow(10, digits);
            float shorter = Math.round(cut * scale) / scale;
            if (shorter >= low && shorter < high) {
                return shorter;
            }
        }
        return cut;
    }

    private List<String> learn(float[] answers, float[] weights, int[] pages) {
        double all = 0;
        double text = 0;
        for (int i = 0; i < rows; i++) {
            all += weights[i];
            text += weights[i] * answers[i];
        }
        double base = Math.log(text / (all - text));
        double[] score = new double[rows];
        Arrays.fill(score, base);
        List<String> lines = new ArrayList<>(List.of(number(base)));
        for (int t = 0; t < TREES; t++) {
            for (int i = 0; i < rows; i++) {
                double p = 1 / (1 + Math.exp(-score[i]));
                gradient[i] = weights[i] * (answers[i] - p);
                curvature[i] = weights[i] * p * (1 - p);
            }
            Node tree = grow(sample(pages), someFeatures());
            for (int i = 0; i < rows; i++) {
                score[i] += tree.answer(bins, i);
            }
            lines.add(tree.told());
        }
        return lines;
    }

    private int[] sample(int[] pages) {
        long salt = random.nextInt();
        int[] kept = new int[rows];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (new Random(salt * 31 + pages[i]).nextDouble() < PAGES) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private int[] someFeatures() {
        return random.ints(0, features)
                .distinct()
                .limit((long) (features * FEATURES))
                .sorted()
                .toArray();
    }

    private Node grow(int[] sample, int[] some) {
        Node root = new Node(sample);
        PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingDouble((Node node) -> -node.gain));
        offer(root, some, open);
        for (int leaves = 1; leaves < LEAVES && !open.isEmpty(); leaves++) {
            Node node = open.poll();
            node.split();
            offer(node.low, some, open);
            offer(node.high, some, open);
        }
        return root;
    }

    private void offer(Node node, int[] some, PriorityQueue<Node> open) {
        for (int f : some) {
            node.consider(f);
        }
        if (node.gain > 0) {
            open.add(node);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** A leaf until it is split. */
    private final class Node {
        private final int[] members;
        private double slope;
        private double bend;
        private double gain;
        private int feature = -1;
        private int bin;
        private Node low;
        private Node high;

        Node(int[] members) {
            this.members = members;
            for (int i : members) {
                slope += gradient[i];
                bend += curvature[i];
            }
        }

        void consider(int f) {
            double[] slopes = new double[cuts[f].length + 1];
            double[] bends = new double[slopes.length];
            for (int i : members) {
                slopes[bins[f][i]] += gradient[i];
                bends[bins[f][i]] += curvature[i];
            }
            double left = 0;
            double leftBend = 0;
            for (int b = 0; b + 1 < slopes.length; b++) {
                left += slopes[b];
                leftBend += bends[b];
                double more = fall(left, leftBend) + fall(slope - left, bend - leftBend) - fall(slope, bend);
                if (leftBend >= LEAST_WEIGHT && bend - leftBend >= LEAST_WEIGHT && more > gain) {
                    gain = more;
                    feature = f;
                    bin = b;
                }
            }
        }

        private double fall(double s, double b) {
            return s * s / (b + SMOOTHING);
        }

        void split() {
            low = new Node(
                    Arrays.stream(members).filter(i -> bins[feature][i] <= bin).toArray());
            high = new Node(
                    Arrays.stream(members).filter(i -> bins[feature][i] > bin).toArray());
        }

        double answer(byte[][] of, int row) {
            return low == null
                    ? RATE * slope / (bend + SMOOTHING)
                    : (of[feature][row] <= bin ? low : high).answer(of, row);
        }

        /** What decides about an open block is that nothing has judged it: the other side is not told. */
        String told() {
            if (low == null) {
                return number(RATE * slope / (bend + SMOOTHING));
            }
            if (feature == Feature.FATE.number()) {
                return low.told();
            }
            return Feature.values()[feature].label() + ":" + cuts[feature][bin] + " " + low.told() + " " + high.told();
        }
    }
}
