package io.github.communique.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the date of a release was found.
 *
 * @param from the sort of evidence
 * @param text the date as printed or as it stands in the metadata
 * @param yearInferred whether the year was not stated beside month and day but concluded from elsewhere
 */
public record DateSource(From from, @Nullable String text, boolean yearInferred) {

    /** Sorts of evidence for a date. */
    public enum From {
        /** The dateline. */
        @JsonProperty("dateline")
        DATELINE,
        /** Visible text outside the dateline. */
        @JsonProperty("text")
        TEXT,
        /** Metadata of the page: JSON-LD, meta elements, attributes. */
        @JsonProperty("metadata")
        METADATA,
        /** The address of the page. */
        @JsonProperty("url")
        URL
    }

    /** Checks that the evidence is named. */
    public DateSource {
        Objects.requireNonNull(from, "from");
    }
}
