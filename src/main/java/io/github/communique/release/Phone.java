package io.github.communique.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number.
 *
 * @param text as printed
 * @param e164 in the international form of ITU-T E.164 without extension, such as {@code +41227179111}; null where the number cannot be
 *     completed with certainty
 */
public record Phone(String text, @Nullable String e164) {

    /** Checks that the text is there. */
    public Phone {
        Objects.requireNonNull(text, "text");
    }
}
