package io.github.communique.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in the body.
 *
 * @param text the words quoted, without the outer quotation marks; the body's text at {@code [start, end)}
 * @param speaker the fullest form of the speaker's name that the release prints; null where nobody is named
 * @param role the speaker's function as printed beside the name
 * @param start offset of the text in the body, in UTF-16 units
 * @param end one past the last unit of the text in the body
 */
public record Quote(
        String text, @Nullable String speaker, @Nullable String role, int start, int end) {

    /** Checks the bounds. */
    public Quote {
        Objects.requireNonNull(text, "text");
        if (new Span(start, end).length() != text.length()) {
            throw new IllegalArgumentException("the span [" + start + ", " + end + ") is not as long as its text");
        }
    }

    /**
     * Where the words stand.
     *
     * @return the span in {@link PressRelease#body()}
     */
    public Span span() {
        return new Span(start, end);
    }
}
