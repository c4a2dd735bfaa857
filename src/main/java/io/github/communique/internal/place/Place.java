package io.github.communique.internal.place;

import io.github.communique.release.Location;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the gazetteer, as one of its names leads to it.
 *
 * @param kind city, region or country
 * @param country ISO 3166-1 alpha-2 code
 * @param region the code of a state or province in countries whose datelines name it, else empty
 * @param geonamesId the id in GeoNames, or null
 * @param latitude WGS 84 degrees north, or null
 * @param longitude WGS 84 degrees east, or null
 * @param weight how likely the place is meant, from its population and rank
 * @param nameRank how good the name is for the place: 2 curated, 1 its main name, 0 an alternate name
 */
public record Place(
        Location.Kind kind,
        String country,
        String region,
        @Nullable Integer geonamesId,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int weight,
        int nameRank) {

    /** A main name counts like an eightfold population, a curated one beats every other place of its kind. */
    private static final int[] RANK_BONUS = {0, 24, 100};

    boolean isMainName() {
        return kind == Location.Kind.CITY && nameRank == 1;
    }

    int score(@Nullable String countryHint) {
        return weight
                + RANK_BONUS[nameRank]
                + (kind == Location.Kind.COUNTRY ? 1000 : 0)
                + (country.equals(countryHint) ? 16 : 0);
    }

    /**
     * Whether a place can lie in this one.
     *
     * @param inner a place
     * @return true where this is a country or region that may hold it
     */
    boolean mayHold(Place inner) {
        return switch (kind) {
            case COUNTRY -> country.equals(inner.country);
            case REGION ->
                country.equals(inner.country)
                        && (region.isEmpty() || inner.region.isEmpty() || region.equals(inner.region));
            case CITY -> false;
        };
    }

    /**
     * This place under the name that is printed.
     *
     * @param printed the name as printed
     * @return a location
     */
    public Location named(String printed) {
        return new Location(printed, country, kind, latitude, longitude, geonamesId);
    }
}
