package io.github.communique;

import io.github.communique.page.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explanation as a table for the terminal. */
final class ExplanationTable {

    /** No line is longer. */
    static final int WIDTH = 100;

    private static final int TEXT = 40;
    /** What stands in front of the reason: number, label and text. */
    private static final int BEFORE_REASON = 21 + TEXT;
    /** Of more candidates the first ones are shown. */
    private static final int CANDIDATES = 5;

    private final Explanation explanation;
    private final StringBuilder out = new StringBuilder();

    private ExplanationTable(Explanation explanation) {
        this.explanation = explanation;
    }

    static String of(Explanation explanation) {
        ExplanationTable table = new ExplanationTable(explanation);
        table.blocks();
        explanation.choices().forEach(table::choice);
        explanation.notes().forEach(note -> table.line(note.stage() + ": " + note.text()));
        table.times();
        return table.out.toString();
    }

    private void blocks() {
        List<Block> blocks = explanation.page().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            List<Explanation.Verdict> verdicts = explanation.verdicts().get(i);
            String reason =
                    verdicts.isEmpty() ? "" : verdicts.get(verdicts.size() - 1).reason();
            line(String.format(
                    Locale.ROOT,
                    "%4d  %-12s %-" + TEXT + "s  %s",
                    i,
                    explanation.labels().get(i),
                    shortened(blocks.get(i).text(), TEXT),
                    shortened(reason, WIDTH - BEFORE_REASON)));
        }
    }

    private void choice(Explanation.Choice choice) {
        String value = choice.value() == null ? "none" : choice.value();
        String named = choice.field() + ": " + value;
        String sure = explanation
                .confidence(choice.field())
                .map(confidence -> ", " + (int) (confidence.value() * 100) + " % sure")
                .orElse("");
        String reason = choice.reason() == null ? "" : "(" + choice.reason() + sure + ")";
        if (named.length() + 1 + reason.length() <= WIDTH) {
            line(named + " " + reason);
        } else {
            line(named);
            line("      " + reason);
        }
        choice.considered().stream()
                .limit(CANDIDATES)
                .forEach(each -> line(String.format(
                        Locale.ROOT,
                        "      %-" + TEXT + "s  %s",
                        shortened(each.value(), TEXT),
                        shortened(each.evidence(), WIDTH - TEXT - 8))));
        int more = choice.considered().size() - CANDIDATES;
        if (more > 0) {
            line("      and " + more + " more");
        }
    }

    private void times() {
        line(explanation.times().stream()
                .map(time -> String.format(
                        Locale.ROOT, "%s %.1f ms", time.stage(), time.duration().toNanos() / 1e6))
                .collect(Collectors.joining(", ")));
    }

    private void line(String line) {
        out.append(shortened(line, WIDTH).stripTrailing()).append('\n');
    }

    private static String shortened(String text, int width) {
        String flat = flat(text);
        if (flat.length() <= width) {
            return flat;
        }
        int end = Character.isHighSurrogate(flat.charAt(width - 2)) ? width - 2 : width - 1;
        return flat.substring(0, end) + "…";
    }

    /** On one line, and without characters that a terminal obeys. */
    private static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            flat.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return flat.toString();
    }
}
