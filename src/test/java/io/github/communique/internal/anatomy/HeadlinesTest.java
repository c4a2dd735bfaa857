package io.github.communique.internal.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages and their headline, from {@code headlines.txt}. */
class HeadlinesTest {

    private static final String TEXT = """
            <p>The works took eleven months and were finished last week, the council said on Monday, adding that the road
            is open to cars, buses and bicycles again.</p>
            <p>Residents had complained about the long way round. The mayor thanked them for their patience, and promised
            that the next repair would be announced earlier than this one was.</p>
            """;

    private record Case(String id, String url, String headline, String kicker, String page) {

        @Override
        public String toString() {
            return id;
        }
    }

    private static List<Case> cases() throws IOException {
        return CaseFile.read("headlines.txt").map(HeadlinesTest::read).toList();
    }

    private static Case read(List<String> lines) {
        String url = "https://example.org/news/1";
        String headline = "";
        String kicker = "";
        int i = 1;
        for (; !lines.get(i).startsWith("<"); i++) {
            String value = lines.get(i).substring(lines.get(i).indexOf(' ') + 1);
            url = lines.get(i).startsWith("url: ") ? value : url;
            headline = lines.get(i).startsWith("headline: ") ? value : headline;
            kicker = lines.get(i).startsWith("kicker: ") ? value : kicker;
        }
        String page = String.join("\n", lines.subList(i, lines.size())).replace("@TEXT@", TEXT);
        return new Case(lines.get(0), url, headline, kicker, "<!doctype html>" + page);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheHeadline(Case wanted) {
        PressRelease release =
                ReleaseParser.standard().parse(Source.html(wanted.page).withBaseUri(wanted.url));
        assertThat(release.headline()).isEqualTo(wanted.headline);
        if (!wanted.kicker.isEmpty()) {
            assertThat(release.kicker()).isEqualTo(wanted.kicker);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1><span class='kicker'>aaaa</span>",
                "<h1>aaaa aaaa<br>",
                "<h2>aaaa aaaa aaaa</h2>",
                "<h1><small>aaaa</small>aaaa</h1>"
            })
    void staysLinear(String piece) {
        String title = "<title>" + "aaaa | ".repeat(140) + "</title>";
        Source page = Source.html("<!doctype html>" + title + piece.repeat(20_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> ReleaseParser.standard().parse(page));
    }

    @Test
    void aLineThatLeadsOnIsNoHeadlineBelowAnother() {
        PressRelease release = ReleaseParser.standard()
                .parse(
                        Source.text(
                                "Minister zum Hafen\n\nBonn, 4. März 2024. Zum Ausbau des Hafens erklärt die Ministerin Anna Muster:\n\n"
                                        + "„Der Hafen wird in den kommenden vier Jahren ausgebaut, und wir freuen uns sehr über diese Entscheidung.“\n"));
        assertThat(release.headline()).isEqualTo("Minister zum Hafen");
        assertThat(release.date()).hasToString("2024-03-04");
        assertThat(release.quotes()).extracting(Quote::speaker).containsExactly("Anna Muster");
    }
}
