package io.github.communique.internal.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.language.LanguagePack;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"dates.tsv", "newsrooms.tsv"},
            delimiter = '\t',
            quoteCharacter = '`')
    void findsTheFirstDate(String id, String language, String date, String marked) {
        String text = marked.replace("|", "");
        DateMatch match = DateScanner.of(LanguagePack.of(language)).find(text, 0);
        if (date.equals("-")) {
            assertThat(match).isNull();
            return;
        }
        assertThat(match).isNotNull();
        assertThat(match.date()).hasToString(date);
        if (marked.indexOf('|') >= 0) {
            assertThat(text.substring(match.start(), match.end()))
                    .isEqualTo(marked.substring(marked.indexOf('|') + 1, marked.lastIndexOf('|')));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "le ", "May ", "12/", "1 de ", "((", "am le on ", " ", "1", "lundi, "})
    void isLinear(String part) {
        String text = part.repeat(100_000);
        for (String code : new String[] {"fr", "en", "de"}) {
            DateScanner scanner = DateScanner.of(LanguagePack.of(code));
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                for (DateMatch m = scanner.find(text, 0); m != null; m = scanner.find(text, m.end())) {
                    assertThat(m.end()).isGreaterThan(m.start());
                }
            });
        }
    }

    @Property(tries = 500)
    void anyTextHasAnAnswer(@ForAll @StringLength(max = 300) String text) {
        check(text);
    }

    @Property(tries = 500)
    void anyDigitsHaveAnAnswer(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '9') String text) {
        check(text);
    }

    private static void check(String text) {
        for (LanguagePack pack : LanguagePack.all()) {
            DateMatch match = DateScanner.of(pack).find(text, 0);
            assertThat(match == null || (match.start() >= 0 && match.end() <= text.length()))
                    .isTrue();
        }
    }
}
