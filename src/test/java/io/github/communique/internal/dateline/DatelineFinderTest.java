package io.github.communique.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.language.LanguagePack;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"datelines.tsv", "newsrooms.tsv"},
            delimiter = '\t',
            quoteCharacter = '`',
            maxCharsPerColumn = 8192)
    void findsTheDateline(String id, String language, String marked, String places, String date) {
        List<String> opening = List.of(marked.replace("|", "").split(" ¶ "));
        if (marked.indexOf('|') < 0 || places.equals("-") && date.equals("-")) {
            opening = List.of(marked.split(" ¶ "));
        }
        Dateline dateline = DatelineFinder.of(LanguagePack.of(language)).find(opening);
        if (places.equals("-") && date.equals("-")) {
            assertThat(dateline).isNull();
            return;
        }
        assertThat(dateline).isNotNull();
        String expected = marked.substring(marked.indexOf('|') + 1, marked.lastIndexOf('|'))
                .replace("| ¶ |", " ");
        assertThat(dateline.text()).isEqualTo(expected);
        assertThat(dateline.locations().stream()
                        .map(place -> place.name() + "/" + place.country())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(places.equals("-") ? "" : places);
        assertThat(String.valueOf(dateline.date())).isEqualTo(date.equals("-") ? "null" : date);
        String after = marked.substring(marked.lastIndexOf('|') + 1);
        String body = after.startsWith(" ¶ ")
                ? ""
                : after.split(" ¶ ")[0].replace("**", "").strip();
        assertThat(opening.get(dateline.toBlock()).substring(dateline.end())).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris, ",
                "Paris/",
                "(",
                "Paris (",
                "A ",
                "- ",
                "/ AP ",
                "3 May ",
                "of ",
                "ÉÉ",
                "\n",
                "A.",
                "**",
                "Paris - 3 May - "
            })
    void isLinear(String part) {
        String block = part.repeat(100_000);
        List<String> opening = List.of(block, block, "Paris", block);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> DatelineFinder.of(LanguagePack.of("en"))
                .find(opening));
    }

    @Property(tries = 300)
    void anyTextHasAnAnswer(@ForAll @Size(max = 6) List<@StringLength(max = 200) String> opening) {
        check(opening);
    }

    @Property(tries = 1000)
    void anyMarksHaveAnAnswer(
            @ForAll @Size(max = 4)
                    List<
                                    @StringLength(max = 40) @CharRange(from = 'A', to = 'C')
                                    @Chars({' ', ',', '(', ')', '/', '-', '–', '.', '\n', '3', ':'}) String>
                            opening) {
        check(opening);
    }

    private static void check(List<String> opening) {
        for (String code : List.of("fr", "en", "und")) {
            Dateline dateline = DatelineFinder.of(LanguagePack.of(code)).find(opening);
            if (dateline != null) {
                assertThat(dateline.fromBlock()).isBetween(0, dateline.toBlock());
                assertThat(dateline.toBlock()).isLessThan(opening.size());
                assertThat(dateline.end())
                        .isBetween(0, opening.get(dateline.toBlock()).length());
            }
        }
    }
}
