package io.github.communique.internal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Names of places as datelines print them, from the benchmark folder: the one that {@code COMMUNIQUE_BENCH} names, else the one beside the checkout.
 * Without the folder nothing is measured.
 */
class BenchmarkPlacesTest {

    private static final int AT_LEAST = 222;
    private static final int COUNTRY = 3;

    @Test
    void knowsThePlacesOfDatelines() throws IOException {
        Path places = folder().resolve("places.tsv");
        assumeThat(places)
                .as("there is no benchmark folder (COMMUNIQUE_BENCH names another): places are not measured")
                .exists();
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(places);
        for (String line : lines) {
            String[] columns = line.split("\t", -1);
            if (!columns[COUNTRY].equals(country(columns[0]))) {
                wrong.add(line);
            }
        }
        assertThat(lines.size() - wrong.size())
                .as("right of %s; wrong are %s", lines.size(), wrong)
                .isGreaterThanOrEqualTo(AT_LEAST);
    }

    private static Path folder() {
        String named = System.getenv("COMMUNIQUE_BENCH");
        return Path.of(named == null ? "../shared/bench" : named);
    }

    /** The country of a name, or of name and qualifier around its last comma. */
    private static String country(String name) {
        PlaceResolver resolver = PlaceResolver.of(null);
        int comma = name.lastIndexOf(", ");
        Place place = comma < 0 ? null : resolver.resolve(name.substring(0, comma), name.substring(comma + 2));
        place = place == null ? resolver.resolve(name) : place;
        return place == null ? "-" : place.country();
    }
}
