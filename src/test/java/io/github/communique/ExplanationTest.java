package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.page.Label;
import io.github.communique.page.Source;
import io.github.communique.release.Contact;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import io.github.communique.release.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An explanation says what became of every block, what decided every field, and where every value stands. */
class ExplanationTest {

    private static final String PAGE = """
            <html lang=en><head><title>Valley school opens its doors</title></head><body>
            <nav class=menu><a href=/>Home</a><a href=/news>News</a></nav>
            <div>Banner</div>
            <div>
            <h1>Valley school opens its&nbsp;doors</h1>
            <p><strong>The ministry keeps a promise of four years</strong></p>
            <p>BONN, 14 March 2024 &ndash; The ministry has opened a school for <b>more than</b>
               2,500&nbsp;children in the valley, where no school has stood for many years.</p>
            <p>&#8220;We are glad &amp; proud to be here with the families today,&#8221; said Anna Example, director of Example.</p>
            <p>Media contact:<br>Anna Example<br>+1 202 555 0143<br>press@example.org</p>
            </div></body></html>
            """;

    private static final String TEXT = """
            Valley school opens its doors

            BONN, 14 March 2024 - The ministry has opened a school for more   than
            2,500 children in the valley, where no school has stood for many years and
            where most families had to send their children to the town on the other side.

            Media contact: Anna Example, press@example.org
            """;

    private static String found(Explanation explanation, Provenance place) {
        return place.source().of(explanation.source());
    }

    @Test
    void aFigureOfAPageHasItsRangeAndItsElement() {
        Explanation explanation = ReleaseParser.standard().explain(Source.html(PAGE));
        Figure figure = explanation.release().figures().stream()
                .filter(f -> f.in() == Part.BODY)
                .findFirst()
                .orElseThrow();
        Provenance place = explanation.locate(figure).orElseThrow();
        assertThat(found(explanation, place)).isEqualTo("more than</b>\n   2,500&nbsp;children");
        assertThat(place.path()).isEqualTo("html/body/div[2]/p[2]");
        assertThat(explanation.page().blocks().get(place.block()).text()).contains(figure.text());
    }

    @Test
    void fieldsOfAPageHaveTheirRanges() {
        Explanation explanation = ReleaseParser.standard().explain(Source.html(PAGE));
        assertThat(explanation.locate(Explanation.Field.HEADLINE)).hasValueSatisfying(place -> {
            assertThat(found(explanation, place)).isEqualTo("Valley school opens its&nbsp;doors");
            assertThat(place.path()).isEqualTo("html/body/div[2]/h1[1]");
        });
        assertThat(explanation.locate(Explanation.Field.DATELINE))
                .hasValueSatisfying(
                        place -> assertThat(found(explanation, place)).isEqualTo("BONN, 14 March 2024 &ndash;"));
        assertThat(explanation.locate(Explanation.Field.DATE))
                .hasValueSatisfying(
                        place -> assertThat(found(explanation, place)).isEqualTo("14 March 2024"));
        assertThat(explanation.locate(explanation.release().locations().get(0)))
                .hasValueSatisfying(
                        place -> assertThat(found(explanation, place)).isEqualTo("BONN"));
        Quote quote = explanation.release().quotes().get(0);
        assertThat(explanation.locate(quote)).hasValueSatisfying(place -> assertThat(found(explanation, place))
                .contains("glad &amp; proud"));
        Contact contact = explanation.release().contacts().get(0);
        assertThat(explanation.locate(contact)).hasValueSatisfying(place -> assertThat(found(explanation, place))
                .isEqualTo("Anna Example<br>+1 202 555 0143<br>press@example.org"));
        assertThat(explanation.locate(Explanation.Field.EMBARGO)).isEmpty();
    }

    @Test
    void aValueOfATextHasItsCharacters() {
        Explanation explanation = ReleaseParser.standard().explain(Source.text(TEXT));
        Figure figure = explanation.release().figures().get(0);
        assertThat(explanation.locate(figure)).hasValueSatisfying(place -> {
            assertThat(found(explanation, place)).isEqualTo("more   than\n2,500 children");
            assertThat(place.path()).isNull();
        });
    }

    @Test
    void placesBehindAnEnvelopeCountFromTheStartOfTheFile() {
        String filing = "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n" + PAGE;
        Explanation explanation = ReleaseParser.standard().explain(Source.html(filing));
        assertThat(explanation.locate(Explanation.Field.DATE))
                .hasValueSatisfying(
                        place -> assertThat(found(explanation, place)).isEqualTo("14 March 2024"));
    }

    @Test
    void aDocumentOfJsoupIsLocatedInTheTextOfItsNodes() {
        Explanation explanation = ReleaseParser.standard().explain(Source.document(Jsoup.parse(PAGE)));
        assertThat(explanation.locate(Explanation.Field.DATE)).hasValueSatisfying(place -> {
            assertThat(found(explanation, place)).isEqualTo("14 March 2024");
            assertThat(place.path()).isEqualTo("html/body/div[2]/p[2]");
        });
    }

    @Test
    void whatAnExtractorHasWrittenStandsNowhere() {
        ReleaseParser parser = ReleaseParser.builder()
                .extractor((release, page) -> release.toBuilder()
                        .headline("Another headline")
                        .body("Another body of 12 words")
                        .build())
                .build();
        Explanation explanation = parser.explain(Source.html(PAGE));
        assertThat(explanation.locate(Explanation.Field.HEADLINE)).isEmpty();
        assertThat(explanation.locate(Explanation.Field.BODY)).isEmpty();
        assertThat(explanation.locate(Part.BODY, new Span(0, 7))).isEmpty();
        assertThat(explanation.locate(Part.BODY, new Span(0, 70_000))).isEmpty();
    }

    @Test
    void everyBlockHasAReasonForItsLabel() {
        Explanation explanation = ReleaseParser.standard().explain(Source.html(PAGE));
        for (int i = 0; i < explanation.labels().size(); i++) {
            assertThat(explanation.verdicts().get(i))
                    .as("block %d", i)
                    .last()
                    .extracting(Explanation.Verdict::label)
                    .isEqualTo(explanation.labels().get(i));
        }
        assertThat(explanation.verdicts().stream().flatMap(v -> v.stream()))
                .extracting(Explanation.Verdict::reason)
                .anyMatch(reason -> reason.contains("score "));
    }

    @Test
    void aStandfirstThatTheDatelineSetsApartIsLabelledSo() {
        Explanation explanation = ReleaseParser.standard().explain(Source.html(PAGE));
        PressRelease release = explanation.release();
        assertThat(release.subheadline()).isEqualTo("The ministry keeps a promise of four years");
        int block =
                explanation.locate(Explanation.Field.SUBHEADLINE).orElseThrow().block();
        assertThat(explanation.labels().get(block)).isEqualTo(Label.SUBHEADLINE);
    }

    @Test
    void fieldsNameWhatWasConsideredAndWhatWon() throws IOException {
        Source source = Source.read(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)));
        Explanation explanation = ReleaseParser.standard().explain(source);
        assertThat(explanation.choice("headline")).hasValueSatisfying(choice -> {
            assertThat(choice.value()).isEqualTo(explanation.release().headline());
            assertThat(choice.considered()).isNotEmpty();
            assertThat(choice.reason()).contains("score");
        });
        assertThat(explanation.choice("charset"))
                .hasValueSatisfying(choice -> assertThat(choice.value()).isEqualTo("UTF-8"));
        assertThat(explanation.choice("language"))
                .hasValueSatisfying(choice -> assertThat(choice.value()).isEqualTo("en"));
        assertThat(explanation.choice("date"))
                .hasValueSatisfying(choice -> assertThat(choice.reason()).isEqualTo("the dateline"));
        assertThat(explanation.choice("no such field")).isEmpty();
        assertThat(explanation.notes())
                .filteredOn(note -> note.stage().equals("limits"))
                .hasSize(2);
    }

    @Test
    void stagesTellTheirTime() {
        assertThat(ReleaseParser.standard().explain(Source.html(PAGE)).times())
                .extracting(Explanation.StageTime::stage)
                .containsExactly("read", "judge", "language", "divide", "extract");
    }

    @Test
    void theTableFitsATerminal() {
        String table = ReleaseParser.standard()
                .explain(Source.html(PAGE.replace("Banner", "Wide ".repeat(90) + "\u001B[31m")))
                .toString();
        assertThat(table.lines()).allMatch(line -> line.length() <= 100);
        assertThat(table).contains("HEADLINE").contains("headline: Valley").doesNotContain("\u001B");
        assertThat(ReleaseParser.standard().explain(Source.text("")).toString()).contains("no visible text");
    }

    @Test
    void whatWasNotFoundHasItsReason() {
        Explanation explanation = ReleaseParser.standard()
                .explain(Source.text(
                        "Valley school opens its doors\n\nThe ministry has opened a school for 2,500 children in "
                                + "the valley, where no school has stood for many years.\n"));
        assertThat(explanation.choice("dateline")).hasValueSatisfying(choice -> {
            assertThat(choice.value()).isNull();
            assertThat(choice.reason()).isEqualTo("no place or date opens the text");
            assertThat(choice.considered()).isNotEmpty();
        });
        assertThat(explanation.choice("date").orElseThrow().value()).isNull();
        assertThat(explanation.choice("contacts").orElseThrow().value()).isNull();
        assertThat(explanation.choice("figures").orElseThrow().value()).isEqualTo("1");
    }
}
