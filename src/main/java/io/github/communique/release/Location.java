package io.github.communique.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that the release is dated from.
 *
 * @param name as printed, the place alone, without the state or country beside it
 * @param country ISO 3166-1 alpha-2 code, null where the place is not known
 * @param kind what sort of place it is, null where it is not known
 * @param latitude WGS 84 degrees north, null where not known
 * @param longitude WGS 84 degrees east, null where not known
 * @param geonamesId the id in GeoNames, null where not known
 */
public record Location(
        String name,
        @Nullable String country,
        @Nullable Kind kind,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer geonamesId) {

    /** Sorts of places. */
    public enum Kind {
        /** A city, town or village. */
        @JsonProperty("city")
        CITY,
        /** A part of a country, or a region across countries. */
        @JsonProperty("region")
        REGION,
        /** A country or territory. */
        @JsonProperty("country")
        COUNTRY
    }

    /** Checks that the name is there. */
    public Location {
        Objects.requireNonNull(name, "name");
    }

    /**
     * A place known by name and country only.
     *
     * @param name as printed
     * @param country ISO 3166-1 alpha-2 code or null
     * @return a location without coordinates
     */
    public static Location of(String name, @Nullable String country) {
        return new Location(name, country, null, null, null, null);
    }
}
