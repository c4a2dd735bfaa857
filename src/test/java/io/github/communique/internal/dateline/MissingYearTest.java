package io.github.communique.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Where the year of a dateline comes from that states none. */
class MissingYearTest {

    private static final String SENTENCE =
            "The Example Library will open on Mondays from the first of April, its board decided at a meeting.";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "missing-year.tsv", delimiter = '\t', nullValues = "-")
    void completesTheDate(String id, String dateline, String published, String below, String reference, String date) {
        String meta = published == null
                ? ""
                : "<meta property=\"article:published_time\" content=\"" + published + "T09:00:00+01:00\">";
        String html = "<html lang=\"" + (dateline.startsWith("Lyon") ? "fr" : "en") + "\"><head>" + meta
                + "</head><body><h1>Library opens on Mondays</h1><p>" + dateline + " " + SENTENCE + "</p><p>" + SENTENCE
                + "</p><p>" + (below == null ? "" : below) + "</p></body></html>";
        Source source = Source.html(html);
        PressRelease release = ReleaseParser.standard()
                .parse(reference == null ? source : source.withReferenceDate(LocalDate.parse(reference)));
        assertThat(release.dateline()).isEqualTo(dateline);
        assertThat(release.date()).hasToString(date);
        assertThat(release.dateSource()).isNotNull();
        assertThat(release.dateSource().yearInferred()).isEqualTo(!date.startsWith("--"));
    }
}
