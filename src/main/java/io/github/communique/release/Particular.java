package io.github.communique.release;

import java.util.Objects;

/**
 * A labelled line of an advisory: who, what, when, where, why.
 *
 * @param label the label as printed, without its colon: {@code WHEN}
 * @param text what stands behind it, lines separated by {@code \n}
 */
public record Particular(String label, String text) {

    /** Checks that both are there. */
    public Particular {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }
}
