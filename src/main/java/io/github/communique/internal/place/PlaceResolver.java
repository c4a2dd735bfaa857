package io.github.communique.internal.place;

import io.github.communique.release.Location;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which of the places of one name is meant. Immutable, thread-safe. */
public final class PlaceResolver {

    private static final int SHORTEST_REGION = 4;

    /** What a main name in the country of the page counts: as much as a curated name elsewhere. */
    private static final int AT_HOME = 84;

    private final @Nullable String countryHint;
    private final int atHome;

    private PlaceResolver(@Nullable String countryHint, int atHome) {
        this.countryHint = countryHint;
        this.atHome = atHome;
    }

    /**
     * A resolver.
     *
     * @param countryHint the country whose places are a little more likely, or null
     * @return a resolver
     */
    public static PlaceResolver of(@Nullable String countryHint) {
        return new PlaceResolver(countryHint, 0);
    }

    /**
     * A resolver for pages of a country: its places are meant where those of other countries are not much larger.
     *
     * @param country the country of the page, ISO 3166-1 alpha-2
     * @return a resolver
     */
    public static PlaceResolver in(String country) {
        return new PlaceResolver(country, AT_HOME);
    }

    private int score(Place place) {
        boolean home = atHome > 0 && place.isMainName() && place.country().equals(countryHint);
        return place.score(countryHint) + (home ? atHome : 0);
    }

    /**
     * The place of a name that stands alone: a country before cities and regions, then the larger place.
     *
     * @param name as printed
     * @return the place, or null where none is known
     */
    public @Nullable Place resolve(CharSequence name) {
        return Gazetteer.standard().lookup(name).stream()
                .filter(place -> place.kind() != Location.Kind.REGION || name.length() >= SHORTEST_REGION)
                .max(Comparator.comparingInt(this::score))
                .orElse(null);
    }

    /**
     * The place of a name beside the state or country that it lies in.
     *
     * @param name as printed
     * @param qualifier the state, province or country as printed
     * @return the likeliest place of that name there, or null where none is known
     */
    public @Nullable Place resolve(CharSequence name, CharSequence qualifier) {
        List<Place> holders = Gazetteer.standard().lookup(qualifier);
        return Gazetteer.standard().lookup(name).stream()
                .filter(place -> holders.stream().anyMatch(holder -> holder.mayHold(place)))
                .max(Comparator.comparingInt(this::score))
                .orElse(null);
    }

    /**
     * Whether a name may begin with words.
     *
     * @param words as printed, up to the end of one
     * @return false where no known name is or begins so
     */
    public boolean begins(CharSequence words) {
        return Gazetteer.standard().begins(words);
    }

    /**
     * The country or region of a name.
     *
     * @param name such as {@code Calif.}, {@code Switzerland}, {@code BC}
     * @return the place, or null where the name is no country or region
     */
    public @Nullable Place area(CharSequence name) {
        return Gazetteer.standard().lookup(name).stream()
                .filter(place -> place.kind() != Location.Kind.CITY)
                .max(Comparator.comparingInt(this::score))
                .orElse(null);
    }
}
