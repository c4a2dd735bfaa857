package io.github.communique.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A press contact: a person, or a press office where {@code name} is null.
 *
 * @param name the person as printed, without degrees behind the name
 * @param role the person's function as printed
 * @param organization the organization as printed in the contact block
 * @param emails e-mail addresses in the order printed, obfuscation undone
 * @param phones telephone numbers in the order printed, fax left out
 */
public record Contact(
        @Nullable String name,
        @Nullable String role,
        @Nullable String organization,
        List<String> emails,
        List<Phone> phones) {

    /** Copies the lists and takes missing ones for empty. */
    public Contact {
        emails = emails == null ? List.of() : List.copyOf(emails);
        phones = phones == null ? List.of() : List.copyOf(phones);
    }
}
