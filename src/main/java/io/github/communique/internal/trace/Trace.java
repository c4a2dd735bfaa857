package io.github.communique.internal.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

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
     * A trace that keeps its notes in a list.
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
