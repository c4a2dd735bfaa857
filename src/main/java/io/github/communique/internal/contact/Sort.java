package io.github.communique.internal.contact;

import org.jspecify.annotations.Nullable;

/** What a word is by itself. */
enum Sort {
    /** Nothing known. */
    PLAIN,
    /** A function: spokesperson. */
    ROLE,
    /** A field of work that names a function or a unit: communications. */
    UNIT,
    /** What stands before a function: regional. */
    MODIFIER,
    /** A word of an organization's name: ministry, GmbH. */
    ORGANIZATION,
    /** A word of a street's name. */
    ADDRESS;

    /** The sort that a language resource names. */
    static Sort of(@Nullable String value) {
        if (value == null) {
            return PLAIN;
        }
        return switch (value) {
            case "role" -> ROLE;
            case "unit" -> UNIT;
            case "modifier" -> MODIFIER;
            case "organization" -> ORGANIZATION;
            case "address" -> ADDRESS;
            default -> ROLE;
        };
    }
}
