package io.github.communique.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Quote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteFinderTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.communique.internal.quote.QuoteCase#all")
    void findsQuotationsAndSpeakers(QuoteCase given) {
        List<String> found = new ArrayList<>();
        for (Quote quote : QuoteFinder.of(LanguagePack.of(given.language())).find(given.text(), given.elsewhere())) {
            assertThat(given.text().substring(quote.start(), quote.end())).isEqualTo(quote.text());
            found.add("[" + quote.text() + "] " + orDash(quote.speaker()) + " | " + orDash(quote.role()));
        }
        assertThat(found).isEqualTo(given.quotes());
    }

    private static String orDash(String text) {
        return text == null ? "-" : text;
    }
}
