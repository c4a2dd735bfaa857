package io.github.communique.internal.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AppealsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "appeals.tsv", delimiter = '\t', quoteCharacter = '`')
    void countsWordsOfTheSite(String id, int count, int points, String text) {
        Appeals appeals = Appeals.in(text);
        assertThat(appeals.count()).isEqualTo(count);
        assertThat(appeals.points()).isEqualTo(points);
    }

    @Test
    void looksAtTheBeginningOfALongTextOnly() {
        String text = "newsletter ".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Appeals.in(text));
        assertThat(Appeals.in(text).count()).isLessThan(40);
        assertThat(Appeals.in(text).points()).isEqualTo(2);
    }
}
