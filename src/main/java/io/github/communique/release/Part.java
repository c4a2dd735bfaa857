package io.github.communique.release;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The part of a release that offsets point into. */
public enum Part {
    /** {@link PressRelease#headline()}. */
    @JsonProperty("headline")
    HEADLINE,
    /** {@link PressRelease#subheadline()}. */
    @JsonProperty("subheadline")
    SUBHEADLINE,
    /** {@link PressRelease#body()}. */
    @JsonProperty("body")
    BODY
}
