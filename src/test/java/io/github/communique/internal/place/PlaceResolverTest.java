package io.github.communique.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.release.Location;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

    private final PlaceResolver resolver = PlaceResolver.of(null);

    @ParameterizedTest(name = "{0}, {1}")
    @CsvFileSource(resources = "places.tsv", delimiter = '\t', nullValues = "-")
    void knowsThePlace(String name, String qualifier, String country, String kind) {
        Place place = qualifier == null ? resolver.resolve(name) : resolver.resolve(name, qualifier);
        if (country == null) {
            assertThat(place).isNull();
        } else {
            assertThat(place).isNotNull();
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.kind()).isEqualTo(Location.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void placesTheCityOnTheMap() {
        Location bern = resolver.resolve("Bern").named("BERN");
        assertThat(bern.name()).isEqualTo("BERN");
        assertThat(bern.geonamesId()).isEqualTo(2661552);
        assertThat(bern.latitude()).isBetween(46.9, 47.0);
        assertThat(bern.longitude()).isBetween(7.4, 7.5);
    }

    @Test
    void abbreviationsOfStatesAreNoPlacesOfTheirOwn() {
        assertThat(resolver.resolve("CA")).isNull();
        assertThat(resolver.resolve("Or")).isNull();
        assertThat(resolver.area("CA").region()).isEqualTo("CA");
        assertThat(resolver.area("Chicago")).isNull();
    }

    @Test
    void aHintDecidesBetweenNamesakes() {
        assertThat(PlaceResolver.of("ES").resolve("Guadalajara").country()).isIn("ES", "MX");
        assertThat(PlaceResolver.of("DE").resolve("Neustadt").country()).isEqualTo("DE");
    }

    @ParameterizedTest
    @CsvSource({
        "San José,CR,CR",
        "San José,US,US",
        "San José,ES,CR",
        "Valencia,VE,VE",
        "Valencia,CO,ES",
        "Mérida,ES,ES",
        "Guadalajara,ES,ES",
        "Paris,US,FR",
        "London,CA,GB",
        "Georgia,US,GE"
    })
    void theCountryOfThePageDecidesBetweenNamesakes(String name, String page, String country) {
        assertThat(PlaceResolver.in(page).resolve(name).country()).isEqualTo(country);
    }

    @Property(tries = 300)
    void anyNameHasAnAnswer(@ForAll @StringLength(max = 200) String name) {
        Gazetteer.standard().lookup(name).forEach(place -> assertThat(place.country())
                .hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "The company said,false",
        "Democratic Republic,true",
        "Democratic Republic of,true",
        "Democratic Republic of the,true",
        "Democratic Republic of the harbour,false",
        "Saint Kitts,true",
        "The saint,true",
        "Zzyzx of nowhere,false"
    })
    void knowsWhetherANameMayBeginSo(String words, boolean begins) {
        assertThat(resolver.begins(words)).isEqualTo(begins);
    }

    @Test
    void looksAtNoEndlessName() {
        assertThat(resolver.begins("Republic of ".repeat(20))).isFalse();
    }
}
