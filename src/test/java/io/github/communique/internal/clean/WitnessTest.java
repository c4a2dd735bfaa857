package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.page.Metadata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessTest {

    private static final String BODY =
            "The ferry to Skerry Island sails again from Monday, three weeks after the storm that broke its"
                    + " pier. Two boats a day will carry up to forty passengers each. Bicycles travel free until the end of the season, dogs at"
                    + " all times, and the harbour master keeps a list of lost umbrellas.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | The ferry to Skerry Island sails again from Monday, and nobody knows why.",
                "2 | BICYCLES – travel free until the end",
                "2 | keeps a list of lost umbrellas.",
                "-2 | Subscribe to our letter from the islands.",
                "-2 | lost umbrellas and found ones, kept on a list.",
                "0 | Two boats",
                "0 | 12 %"
            })
    void saysWhetherItHoldsTheBeginningOfAText(int answer, String text) {
        assertThat(witness(BODY).says(text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"''", "Too short to say anything of a page."})
    void saysNothingWhereThereIsLittle(String body) {
        assertThat(witness(body).says("The ferry to Skerry Island sails again")).isZero();
    }

    private static Witness witness(String body) {
        return Witness.of(new Metadata(null, null, null, Map.of("jsonld.articleBody", body), List.of()));
    }
}
