package io.github.communique;

import io.github.communique.internal.Parsed;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import io.github.communique.release.PressRelease;
import java.util.List;
import java.util.Locale;

/** A release with the way it came about. Immutable. {@link #toString()} is a table for people to read. */
public final class Explanation {

    /**
     * A remark of a stage.
     *
     * @param stage the stage that speaks: {@code read}, {@code judge}, {@code divide}, {@code extract}
     * @param text what it decided and why
     */
    public record Note(String stage, String text) {}

    private static final int WIDTH = 80;

    private final Parsed parsed;
    private final List<Note> notes;

    Explanation(Parsed parsed, List<Trace.Note> notes) {
        this.parsed = parsed;
        this.notes = notes.stream().map(n -> new Note(n.stage(), n.text())).toList();
    }

    /**
     * The release.
     *
     * @return the same as {@link ReleaseParser#parse} gives for the same source
     */
    public PressRelease release() {
        return parsed.release();
    }

    /**
     * The page as its reader saw it.
     *
     * @return every block, navigation and all
     */
    public Page page() {
        return parsed.page();
    }

    /**
     * What became of every block.
     *
     * @return one label per block of {@link #page()}
     */
    public List<Label> labels() {
        return parsed.labels();
    }

    /**
     * What the stages decided and why.
     *
     * @return notes in the order of the stages
     */
    public List<Note> notes() {
        return notes;
    }

    /** One line per block with its label, then the notes. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        page().blocks().forEach(block -> {
            String text = block.text().replace('\n', ' ');
            table.append(String.format(
                    Locale.ROOT,
                    "%4d  %-12s %-12s %s\n",
                    block.index(),
                    labels().get(block.index()),
                    block.kind(),
                    shortened(text)));
        });
        notes.forEach(note ->
                table.append(note.stage()).append(": ").append(note.text()).append("\n"));
        return table.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= WIDTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(WIDTH - 2)) ? WIDTH - 2 : WIDTH - 1;
        return text.substring(0, end) + "…";
    }
}
