package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which blocks of a page make up a text that is known, compared by runs of four words. */
final class GoldText {

    private static final int RUN = 4;
    private static final double SUBLINEAR = 0.75;
    private static final double MOST = 0.3;
    private static final int ENOUGH = 100;
    private static final double AGREES = 0.8;

    private final Page page;
    private final int length;
    private final Set<List<String>> runs = new HashSet<>();
    private final Set<List<String>> lines = new HashSet<>();
    private final List<List<String>> blocks = new ArrayList<>();
    private final float[] answers;
    private int covered;

    GoldText(Page page, String gold) {
        this.page = page;
        List<String> words = words(gold);
        this.length = words.size();
        for (int i = 0; i + RUN <= length; i++) {
            runs.add(words.subList(i, i + RUN));
        }
        gold.lines().map(GoldText::words).forEach(lines::add);
        page.blocks().forEach(block -> blocks.add(words(block.text())));
        this.answers = new float[blocks.size()];
        answer();
    }

    private void answer() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < answers.length; i++) {
            answers[i] = isLong(i) && share(blocks.get(i)) > 0.5 ? 1 : 0;
            if (answers[i] > 0) {
                first = first < 0 ? i : first;
                last = i;
                covered += blocks.get(i).size();
            }
        }
        // Short lines stand in many places: only those inside the text are part of it.
        for (int i = first + 1; i < last; i++) {
            answers[i] = !isLong(i) && lines.contains(blocks.get(i)) ? 1 : answers[i];
        }
    }

    private boolean isLong(int i) {
        return blocks.get(i).size() >= RUN;
    }

    private double share(List<String> words) {
        int hits = 0;
        for (int i = 0; i + RUN <= words.size(); i++) {
            hits += runs.contains(words.subList(i, i + RUN)) ? 1 : 0;
        }
        return hits / (double) (words.size() - RUN + 1);
    }

    /** 1 for blocks of the text, 0 for others. */
    float[] answers() {
        return answers;
    }

    /** Whether the page shows most of the text, so that what it does not show there is not text. */
    boolean agrees() {
        return length >= ENOUGH && covered > AGREES * length;
    }

    /** How much each block counts: its share of the text, long ones a little less than in full. */
    float[] weights(float page) {
        float[] weights = new float[blocks.size()];
        for (int i = 0; i < weights.length; i++) {
            double share = Math.pow(Math.max(1, blocks.get(i).size()) / (double) Math.max(1, length), SUBLINEAR);
            weights[i] = (float) (page * Math.min(MOST, share));
        }
        return weights;
    }

    /** Notes segments that must and must not be in the text. */
    void segments(List<String> include, List<String> exclude, float weight, float[] into, float[] weights) {
        for (Block block : page.blocks()) {
            String text = flat(block.text());
            boolean in = include.stream().anyMatch(segment -> text.contains(flat(segment)));
            boolean out = exclude.stream().anyMatch(segment -> text.contains(flat(segment)));
            if (in || out) {
                into[block.index()] = in ? 1 : 0;
                weights[block.index()] = weight;
            }
        }
    }

    private static String flat(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return List.copyOf(words);
    }
}
