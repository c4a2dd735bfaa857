package io.github.communique;

import io.github.communique.release.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in its document.
 *
 * @param source the tightest range of {@link Explanation#source()} that holds all of it. In plain text that is the value itself, but for white space,
 *     line breaks and invisible characters; in HTML there may be markup and character references in it.
 * @param block the index of the block that it starts in
 * @param path the innermost element around it, such as {@code html/body/div[2]/p[1]}, of its kind counted among its siblings; null for plain text. What
 *     leaves no trace in the page, such as an empty element, is not counted.
 */
public record Provenance(Span source, int block, @Nullable String path) {

    /** Checks that the range is there. */
    public Provenance {
        Objects.requireNonNull(source, "source");
    }
}
