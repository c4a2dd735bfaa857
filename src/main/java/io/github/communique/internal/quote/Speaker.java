package io.github.communique.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * Who said something, as far as it is printed beside a quotation.
 *
 * @param name as printed there, without titles; null for a pronoun or a common noun
 * @param role the function printed beside the name
 * @param at where the name or, without one, the verb stands
 * @param unnamed whether somebody speaks whom the text does not name: "said one expert"
 */
record Speaker(@Nullable String name, @Nullable String role, int at, boolean unnamed) {

    Speaker(@Nullable String name, @Nullable String role, int at) {
        this(name, role, at, false);
    }
}
