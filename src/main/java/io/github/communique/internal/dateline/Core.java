package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar made of a text that may be a dateline; whether it is one the rules decide.
 *
 * @param start offset of its first unit
 * @param end one past its last unit, the closing mark included
 * @param places the names, qualifiers beside them
 * @param date the date inside it, or null
 * @param agency a news agency inside it, or null
 * @param parenthesis whether place or date stand in parentheses
 * @param close what closes it
 */
record Core(
        int start,
        int end,
        List<Named> places,
        @Nullable DateMatch date,
        @Nullable String agency,
        boolean parenthesis,
        Close close) {

    /** What stands behind a dateline. */
    enum Close {
        /** A dash between spaces, or longer than a hyphen. */
        DASH,
        /** A hyphen between spaces. */
        HYPHEN,
        /** A colon. */
        COLON,
        /** A full stop. */
        STOP,
        /** The end of the line. */
        LINE_END,
        /** The sentence itself. */
        NONE;

        boolean dash() {
            return this == DASH || this == HYPHEN;
        }
    }

    /**
     * A name with what says where it lies.
     *
     * @param name as printed
     * @param qualifiers states or countries beside it, as printed
     */
    record Named(String name, List<String> qualifiers) {}
}
