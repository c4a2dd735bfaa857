package io.github.communique.extract;

import java.util.Objects;

/**
 * A value and the words that state it.
 *
 * @param start offset of the first unit of the words in the text, in UTF-16 units
 * @param end one past the last unit
 * @param text the words as printed
 * @param value what they say
 * @param <T> the type of the value
 */
public record Mention<T>(int start, int end, String text, T value) {

    /** Checks that the words are as long as their place. */
    public Mention {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "[" + start + ", " + end + ") is not the place of a text of " + text.length() + " UTF-16 units");
        }
    }

    static <T> Mention<T> of(CharSequence text, int start, int end, T value) {
        return new Mention<>(start, end, text.subSequence(start, end).toString(), value);
    }
}
