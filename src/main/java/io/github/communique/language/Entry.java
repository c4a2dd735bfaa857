package io.github.communique.language;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a language resource: a word or phrase and what it stands for.
 *
 * @param phrase as written in text, lower case unless case matters to the reader of the section
 * @param value what it stands for; null in sections that are mere lists
 */
public record Entry(String phrase, @Nullable String value) {

    /** Checks that the phrase is there. */
    public Entry {
        Objects.requireNonNull(phrase, "phrase");
    }
}
