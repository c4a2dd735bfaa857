package io.github.communique.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ReleaseParser;
import io.github.communique.page.Label;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteTemplateTest {

    private static final String TOP =
            "Our harbour and its people\nWhat the port authority does in a year\nFacts for visitors of the port\n";
    private static final String BOTTOM =
            "\nThe port authority answers letters within three working days of their arrival at the office.\n";

    private static Source page(String headline, String text) {
        return Source.text(TOP + headline + "\n" + text + BOTTOM);
    }

    private static final List<Source> PAGES = List.of(
            page(
                    "New crane lifts its first load",
                    "Lisbon, 4 May 2021 - A new crane lifted its first load on Tuesday, months ahead of plan."),
            page(
                    "Fewer ships, more goods",
                    "Lisbon, 9 June 2021 - Fewer ships brought more goods to the port this spring than a year ago."),
            page(
                    "Night shift ends in July",
                    "Lisbon, 1 July 2021 - The night shift at the northern quay ends this month, the port said."));

    @Test
    void linesOfThreePagesAreTheTemplate() {
        SiteTemplate template = SiteTemplate.learn(PAGES.stream());
        assertThat(template.size()).isEqualTo(4);
        ReleaseParser parser = ReleaseParser.builder().filter(template).build();
        for (Source source : PAGES) {
            assertThat(parser.explain(source).labels())
                    .filteredOn(label -> label == Label.TEMPLATE)
                    .hasSize(4);
        }
        PressRelease release = parser.parse(PAGES.get(1));
        assertThat(release.headline()).isEqualTo("Fewer ships, more goods");
        assertThat(release.body()).isEqualTo("Fewer ships brought more goods to the port this spring than a year ago.");
    }

    @Test
    void whatTwoOfThreePagesShareIsNotTheTemplate() {
        Source other = Source.text("Quite another page\n\nThe port authority was not asked about this one.");
        SiteTemplate template = SiteTemplate.learn(Stream.of(PAGES.get(0), PAGES.get(1), other));
        assertThat(template.size()).isZero();
    }

    @Test
    void ofTwoPagesBothMustShareALine() {
        assertThat(SiteTemplate.learn(PAGES.stream().limit(2)).size()).isEqualTo(4);
    }

    @Test
    void onePageIsNoSite() {
        assertThatThrownBy(() -> SiteTemplate.learn(PAGES.stream().limit(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least two pages")
                .hasMessageContaining("1");
    }
}
