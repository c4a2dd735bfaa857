package io.github.communique.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as its reader saw it: blocks of text in page order, navigation and all. The same for HTML and plain text.
 *
 * @param kind what the document was
 * @param url the address of the page where it is known, or null
 * @param metadata what the page says of itself
 * @param blocks its text; the index of each block is its place here
 */
public record Page(Source.Kind kind, @Nullable String url, Metadata metadata, List<Block> blocks) {

    /** Copies the list. */
    public Page {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(metadata, "metadata");
        blocks = List.copyOf(blocks);
    }
}
