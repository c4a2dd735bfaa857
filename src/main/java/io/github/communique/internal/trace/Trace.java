package io.github.communique.internal.trace;

import io.github.communique.page.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the stages have to say of their decisions; kept only when somebody asked for an explanation. */
public interface Trace {

    /**
     * One remark.
     *
     * @param stage the stage that speaks, such as {@code read}
     * @param text what it decided and why
     */
    record Note(String stage, String text) {}

    /** Forgets everything. */
    Trace NONE = (stage, text) -> {};

    /**
     * Takes a remark.
     *
     * @param stage the stage that speaks
     * @param text what it decided and why
     */
    void note(String stage, String text);

    /**
     * Takes a remark that costs something to put into words.
     *
     * @param stage the stage that speaks
     * @param text says what it decided; asked only where somebody listens
     */
    default void note(String stage, Supplier<String> text) {
        if (this != NONE) {
            note(stage, text.get());
        }
    }

    /**
     * Told how close a document came to a limit.
     *
     * @param what the limit
     * @param value how much there was
     * @param limit how much there may be
     */
    default void measured(String what, int value, int limit) {}

    /**
     * Told when a stage begins; the one before it has ended then.
     *
     * @param stage its name
     */
    default void begin(String stage) {}

    /**
     * Takes a verdict on a block.
     *
     * @param block the index of the block
     * @param label what it is taken for
     * @param by the filter or stage that says so
     * @param reason says why; asked only where somebody listens
     */
    default void verdict(int block, Label label, String by, Supplier<String> reason) {
        note("judge", () -> "block " + block + " " + label + " by " + by + ": " + reason.get());
    }

    /**
     * Takes a value that a field may have.
     *
     * @param field the field's name in JSON
     * @param value says the value
     * @param evidence says where it comes from and what speaks for it
     */
    default void candidate(String field, Supplier<String> value, Supplier<String> evidence) {
        note(field, () -> "considered " + value.get() + " from " + evidence.get());
    }

    /**
     * Takes the value that a field gets; the last one counts.
     *
     * @param field the field's name in JSON
     * @param value says the value; null where it is left empty
     * @param evidence says why
     */
    default void decided(String field, Supplier<@Nullable String> value, Supplier<String> evidence) {
        note(field, () -> value.get() + " from " + evidence.get());
    }

    /**
     * A trace that keeps its notes in a list, decisions put into words.
     *
     * @param notes where to add them
     * @return a recording trace
     */
    static Trace into(List<Note> notes) {
        return (stage, text) -> notes.add(new Note(stage, text));
    }

    /**
     * An empty list for {@link #into}.
     *
     * @return a new mutable list
     */
    static List<Note> newNotes() {
        return new ArrayList<>();
    }
}
