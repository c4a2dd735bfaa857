package io.github.communique.filter;

import io.github.communique.page.Label;
import java.util.Objects;

/**
 * What a filter says of one block.
 *
 * @param block the index of the block in its page
 * @param label what the block is; {@link Label#CONTENT} takes it back from an earlier filter that called it boilerplate
 * @param reason why, for people to read
 */
public record Verdict(int block, Label label, String reason) {

    /** Checks the parts. */
    public Verdict {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(reason, "reason");
    }
}
