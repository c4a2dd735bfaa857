package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.communique.page.Source;
import io.github.communique.release.Contact;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import io.github.communique.release.PressRelease;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values say how sure they are, and a caller can do without those that are not. */
class ConfidenceTest {

    private static final String TITLED = """
            <html lang=en><head><title>Valley school opens its doors</title>
            <meta property="og:title" content="Valley school opens its doors">
            <meta property="article:published_time" content="2024-03-14T09:00:00Z"></head><body>
            <h1>Valley school opens its doors</h1>
            <p>BONN, 14 March 2024 - The valley has 2,500 children, of whom 300 have never seen a school from the inside. The ministry has built theirs where
               no school has stood for many years and where most families sent their children away.</p>
            <p>&#8220;We are glad and proud to be here with the families today,&#8221; said Anna Example, director of Example.</p>
            <p>Media contact: Anna Example, press@example.org</p>
            </body></html>
            """;

    private static final String UNTITLED =
            TITLED.replaceAll("<title>.*</title>", "").replaceAll("<meta[^>]*>", "");

    private static double of(String page, String field) {
        return ReleaseParser.standard()
                .explain(Source.html(page))
                .confidence(field)
                .orElseThrow()
                .value();
    }

    @Test
    void whatMoreSpeaksForIsSurer() {
        assertThat(of(TITLED, "headline")).isGreaterThan(of(UNTITLED, "headline"));
    }

    @Test
    void whereThePageHoldsMoreTextThanTheBodyItIsLessSure() {
        String aside = "<aside><p>"
                + "Readers of the valley write to us about the things that they care for. ".repeat(30) + "</p></aside>";
        assertThat(of(TITLED.replace("</body>", aside), "body")).isLessThan(of(TITLED, "body"));
    }

    @Test
    void everyValueOfAListHasItsOwn() {
        Explanation explanation = ReleaseParser.standard().explain(Source.html(TITLED));
        PressRelease release = explanation.release();
        assertThat(release.figures()).isNotEmpty().allSatisfy(figure -> assertThat(explanation.confidence(figure))
                .hasValueSatisfying(sure -> assertThat(sure.grounds()).startsWith("figures.digits.")));
        assertThat(explanation.confidence(release.locations().get(0))).isPresent();
        assertThat(explanation.confidence(release.contacts().get(0))).isPresent();
        assertThat(explanation.confidence(release.quotes().get(0))).isPresent();
        assertThat(explanation.toString()).containsPattern("headline: Valley school opens its doors \\(.* % sure\\)");
    }

    @Test
    void theLeastSureFieldIsNamed() {
        Explanation explanation = ReleaseParser.standard().explain(Source.html(TITLED));
        assertThat(explanation.leastSure()).hasValueSatisfying(least -> assertThat(least.value())
                .isLessThanOrEqualTo(
                        explanation.confidence("headline").orElseThrow().value()));
        assertThat(ReleaseParser.standard().explain(Source.text("")).leastSure())
                .isEmpty();
    }

    @Test
    void emptyFieldsAndThoseOfTheCallerHaveNone() {
        ReleaseParser parser = ReleaseParser.builder()
                .extractor((release, page) -> release.toBuilder()
                        .headline("Another headline")
                        .contacts(List.of(new Contact("Max Example", null, null, List.of(), List.of())))
                        .build())
                .build();
        Explanation explanation = parser.explain(Source.html(TITLED).withLanguage("en"));
        assertThat(explanation.confidence("headline")).isEmpty();
        assertThat(explanation.confidence("about")).isEmpty();
        assertThat(explanation.confidence("language")).as("the caller named it").isEmpty();
        assertThat(explanation.confidence("kicker")).isEmpty();
        assertThat(explanation.confidence(explanation.release().contacts().get(0)))
                .isEmpty();
        assertThat(explanation.confidence("date")).isPresent();
    }

    @Test
    void whatIsNotSureEnoughIsLeftOut() {
        double headline = of(UNTITLED, "headline");
        PressRelease all = ReleaseParser.standard().parse(Source.html(UNTITLED));
        ReleaseParser strict =
                ReleaseParser.builder().minimumConfidence(headline + 0.001).build();
        Explanation explanation = strict.explain(Source.html(UNTITLED));
        assertThat(all.headline()).isNotNull();
        assertThat(explanation.release().headline()).isNull();
        assertThat(explanation.release().dateline()).isEqualTo(all.dateline());
        assertThat(explanation.notes())
                .extracting(Explanation.Note::text)
                .anyMatch(note -> note.startsWith("headline left out: "));
        assertThat(explanation.release()).isEqualTo(strict.parse(Source.html(UNTITLED)));
    }

    @Test
    void figuresAndQuotationsGoWithTheirText() {
        double body = of(TITLED, "body");
        PressRelease release =
                ReleaseParser.builder().minimumConfidence(body + 0.001).build().parse(Source.html(TITLED));
        assertThat(release.body()).isEmpty();
        assertThat(release.figures()).extracting(Figure::in).doesNotContain(Part.BODY);
        assertThat(release.quotes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.8, 0.9, 0.95, 0.99, 1})
    void nothingBelowTheMinimumIsLeft(double minimum) {
        Explanation explanation =
                ReleaseParser.builder().minimumConfidence(minimum).build().explain(Source.html(TITLED));
        PressRelease release = explanation.release();
        for (String field : List.of("headline", "date", "dateline", "body", "about", "language")) {
            explanation
                    .confidence(field)
                    .ifPresent(sure -> assertThat(sure.value()).as(field).isGreaterThanOrEqualTo(minimum));
        }
        Stream.of(
                        release.locations().stream().map(explanation::confidence),
                        release.contacts().stream().map(explanation::confidence),
                        release.quotes().stream().map(explanation::confidence))
                .flatMap(s -> s)
                .forEach(sure -> assertThat(sure.orElseThrow().value()).isGreaterThanOrEqualTo(minimum));
        release.figures().forEach(figure -> {
            assertThat(explanation.confidence(figure).orElseThrow().value()).isGreaterThanOrEqualTo(minimum);
            Integer whole = figure.partOf();
            assertThat(whole == null || whole < release.figures().size()).isTrue();
        });
        if (minimum == 0) {
            assertThat(release).isEqualTo(ReleaseParser.standard().parse(Source.html(TITLED)));
            assertThat(release.figures()).extracting(Figure::partOf).contains(0);
        }
        if (minimum == 1) {
            assertThat(release).isEqualTo(PressRelease.builder().build());
        }
    }

    /** A country that is left out does not take the dateline down with it, nor does a date. */
    @Test
    void whatIsLeftOutChangesNothingForTheRest() {
        Explanation all = ReleaseParser.standard().explain(Source.html(TITLED));
        double place =
                all.confidence(all.release().locations().get(0)).orElseThrow().value();
        Explanation explanation =
                ReleaseParser.builder().minimumConfidence(place + 0.001).build().explain(Source.html(TITLED));
        assertThat(explanation.release().locations()).isEmpty();
        assertThat(explanation.confidence("dateline")).isPresent().isEqualTo(all.confidence("dateline"));
    }

    @Test
    void aLanguageThatTheCallerNamesStays() {
        PressRelease release = ReleaseParser.builder()
                .minimumConfidence(1)
                .build()
                .parse(Source.html(TITLED).withLanguage("en"));
        assertThat(release.language()).isEqualTo("en");
        assertThat(release.headline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aConfidenceIsAProbability(double minimum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleaseParser.builder().minimumConfidence(minimum))
                .withMessage("a confidence is between 0 and 1, not " + minimum);
    }
}
