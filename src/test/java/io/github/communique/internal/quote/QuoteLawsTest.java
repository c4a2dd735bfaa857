package io.github.communique.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.language.LanguagePack;
import io.github.communique.release.Quote;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteLawsTest {

    /** Far more than a busy machine needs, far less than quadratic time. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Property
    void spansHoldOnAnyText(@ForAll String text, @ForAll List<String> elsewhere) {
        check(text, elsewhere);
    }

    @Property(tries = 3000)
    void spansHoldOnTextFullOfMarks(@ForAll("marked") String text) {
        check(text, List.of(text));
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of(
                        "«", "»", "“", "”", "„", "\"", "‚", "‘", "’", "'", "\n\n", " ", "\u00A0", ", ", ". ", ": ",
                        "! ", " - ", "said ", "she ", "Anna ", "Berg", "Mayor ", "of ", "the ", "Dr. ", "we ", "have ",
                        "never ", "seen ", "it ", "…")
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "«",
                "»",
                "„",
                "'",
                "‘",
                "’",
                "‚",
                "‹",
                "„“",
                "«»",
                "\" ",
                " \"",
                "“a” ",
                "'a' ",
                "\"\n\n",
                "“\n\n“a",
                "«“„\"'‘",
                "“We are here,” said Anna Berg. ",
                "Anna Berg ",
                "“A b c d e.” ",
                "said ",
                ", said ",
                "“We have seen it all.” Berg. ",
                "A. ",
                "“We have it,” - said it\n\n",
                "Anna: ",
                "(",
                "Umweltministerin "
            })
    void takesLinearTime(String piece) {
        String text = piece.repeat(100_000);
        assertTimeoutPreemptively(LIMIT, () -> check(text, "de", List.of()));
        assertTimeoutPreemptively(LIMIT, () -> check("“" + text + "”", "en", List.of(text)));
    }

    private static void check(String text, List<String> elsewhere) {
        for (LanguagePack pack : LanguagePack.all()) {
            check(text, pack.code(), elsewhere);
        }
    }

    private static void check(String text, String language, List<String> elsewhere) {
        int end = 0;
        for (Quote quote : QuoteFinder.of(LanguagePack.of(language)).find(text, elsewhere)) {
            assertThat(quote.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
            assertThat(quote.text()).isNotBlank();
            end = quote.end();
        }
    }
}
