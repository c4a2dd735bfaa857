package io.github.communique.internal.trace;

import io.github.communique.page.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps everything that the stages say. For one parse and one thread. */
public final class Recording implements Trace {

    /** Nothing yet. */
    public Recording() {}

    /**
     * What was said of a block.
     *
     * @param block the index of the block
     * @param label what it was taken for
     * @param by the filter or stage that said so
     * @param reason why
     */
    public record Verdict(int block, Label label, String by, String reason) {}

    /**
     * A value of a field and what speaks for it.
     *
     * @param value the value; null where the field was left empty
     * @param evidence where it comes from
     */
    public record Candidate(@Nullable String value, String evidence) {}

    /**
     * How a field got its value.
     *
     * @param considered every value that was weighed
     * @param decided the one that won; null where nothing was decided
     */
    public record Choice(
            List<Candidate> considered, @Nullable Candidate decided) {

        /** Copies the list. */
        public Choice {
            considered = List.copyOf(considered);
        }
    }

    private final List<Note> notes = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    private final Map<String, Candidate> decisions = new LinkedHashMap<>();
    private final Map<String, Long> times = new LinkedHashMap<>();
    private String stage = "";
    private long begun;

    @Override
    public void note(String stage, String text) {
        notes.add(new Note(stage, text));
    }

    @Override
    public void begin(String next) {
        long now = System.nanoTime();
        if (!stage.isEmpty()) {
            times.merge(stage, now - begun, Long::sum);
        }
        stage = next;
        begun = now;
    }

    @Override
    public void measured(String what, int value, int limit) {
        note("limits", what + " " + value + " of " + limit);
    }

    @Override
    public void verdict(int block, Label label, String by, Supplier<String> reason) {
        verdicts.add(new Verdict(block, label, by, reason.get()));
    }

    @Override
    public void candidate(String field, Supplier<String> value, Supplier<String> evidence) {
        candidates.computeIfAbsent(field, f -> new ArrayList<>()).add(new Candidate(value.get(), evidence.get()));
    }

    @Override
    public void decided(String field, Supplier<@Nullable String> value, Supplier<String> evidence) {
        candidates.computeIfAbsent(field, f -> new ArrayList<>());
        decisions.put(field, new Candidate(value.get(), evidence.get()));
    }

    /**
     * The remarks.
     *
     * @return in the order of the stages
     */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /**
     * The verdicts.
     *
     * @return by block, those on one block in the order in which they were given
     */
    public List<Verdict> verdicts() {
        return verdicts.stream().sorted(Comparator.comparingInt(Verdict::block)).toList();
    }

    /**
     * The decisions.
     *
     * @return by field, in the order in which they came up
     */
    public Map<String, Choice> choices() {
        Map<String, Choice> choices = new LinkedHashMap<>();
        candidates.forEach((field, considered) -> choices.put(field, new Choice(considered, decisions.get(field))));
        return choices;
    }

    /**
     * How long the stages took.
     *
     * @return nanoseconds by stage, in order
     */
    public Map<String, Long> times() {
        return new LinkedHashMap<>(times);
    }
}
