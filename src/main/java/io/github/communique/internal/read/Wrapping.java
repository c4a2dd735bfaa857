package io.github.communique.internal.read;

import java.util.List;

/**
 * The width at which a text was hard-wrapped, if it was.
 *
 * @param width in characters; 0 for a text that is not wrapped
 */
record Wrapping(int width) {

    private static final int SHORT = 45;
    private static final int WIDEST = 140;

    static Wrapping of(List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(l -> l.text().length())
                .filter(n -> n > SHORT)
                .sorted()
                .toArray();
        if (lengths.length < 4) {
            return new Wrapping(0);
        }
        int width = lengths[(int) ((lengths.length - 1) * 0.9)];
        long full =
                java.util.Arrays.stream(lengths).filter(n -> n >= width * 0.7).count();
        boolean even = width <= WIDEST && full >= lengths.length * 0.55;
        return new Wrapping(even && breaksSentences(lines) ? width : 0);
    }

    /** A good part of the longer lines stop in mid-sentence and go on below. */
    private static boolean breaksSentences(List<Line> lines) {
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line a = lines.get(i - 1);
            Line b = lines.get(i);
            if (a.text().length() > SHORT && !b.blankBefore()) {
                pairs++;
                broken += !Sentences.ends(a.text()) && startsLower(b.text()) && !b.bullet() ? 1 : 0;
            }
        }
        return broken >= 2 && broken * 4 >= pairs;
    }

    private static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    boolean wrapped() {
        return width > 0;
    }

    /** Whether the line was broken because the next word did not fit. */
    boolean forced(String line, String next) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return line.length() + 1 + word > width * 0.88;
    }
}
