package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Explanation;
import io.github.communique.ReleaseParser;
import io.github.communique.page.Block;
import io.github.communique.page.Source;
import io.github.communique.report.View.Field;
import io.github.communique.report.View.Place;
import io.github.communique.report.View.Sort;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a release says, without a browser. */
class ReleaseReportTest {

    @ParameterizedTest
    @ValueSource(strings = {"night-train.html", "crue-de-la-lonzee.txt", "pozos-de-tarata.txt"})
    void theWordsAtThePlacesAreTheValues(String name) throws IOException {
        Explanation explanation = Samples.example(name);
        List<Block> blocks = explanation.page().blocks();
        List<Field> exact = Views.of(explanation).fields().stream()
                .filter(f -> f.sort() == Sort.FIGURE || f.sort() == Sort.QUOTE || f.sort() == Sort.PLACE)
                .toList();
        assertThat(exact).isNotEmpty().allSatisfy(field -> assertThat(field.places())
                .extracting(place -> words(place, blocks))
                .containsExactly(field.value()));
    }

    private static String words(Place place, List<Block> blocks) {
        return blocks.get(place.block()).text().substring(place.start(), place.end());
    }

    @Test
    void everyBlockStandsInThePageWithItsReasons() throws IOException {
        Explanation explanation = Samples.example("night-train.html");
        String html = ReleaseReport.html(explanation);
        assertThat(explanation.page().blocks())
                .allSatisfy(block -> assertThat(html).contains("id=\"block-" + block.index() + "\""));
        assertThat(html).contains("<s>").contains("<summary>").contains("NAVIGATION by ");
    }

    @Test
    void valuesThatOverlapNameEachOther() throws IOException {
        String html = ReleaseReport.html(Samples.example("night-train.html"));
        assertThat(html).containsPattern("<mark class=\"figure\" data-field=\"figure-\\d+ quote-\\d+\">");
    }

    @Test
    void timesAndDecisionsAreShownWhereTheyAreKnown() throws IOException {
        StringBuilder html = new StringBuilder();
        ReleaseReport.write(Samples.full(), html);
        assertThat(html)
                .contains("Milliseconds", "1.50")
                .contains(
                        "How fields were decided",
                        "<li data-field=\"date\">",
                        "<li dir=\"auto\">2025-09-19 from the address");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        assertThat(ReleaseReport.html(Samples.hostile()))
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("<style>")
                .doesNotContain("<img", "<iframe", "<textarea", "<link", "<svg onload")
                .contains("&lt;script&gt;alert(&#39;headline&#39;)&lt;/script&gt;");
    }

    @Test
    void aReleaseWithoutAnythingHasAPage() {
        Explanation empty = ReleaseParser.standard().explain(Source.text(""));
        assertThat(ReleaseReport.html(empty)).contains("A document without a headline");
    }

    @Test
    void thePolicyNamesTheResourcesByTheirHashes() throws IOException {
        assertThat(ReleaseReport.html(Samples.example("night-train.html")))
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
                .doesNotContain("unsafe-inline");
        assertThat(Asset.SCRIPT.text()).doesNotContain("</");
        assertThat(Asset.STYLE.text()).doesNotContain("</", "url(", "@import");
    }
}
