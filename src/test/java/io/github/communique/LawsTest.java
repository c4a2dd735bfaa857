package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.communique.json.ReleaseJson;
import io.github.communique.page.Block;
import io.github.communique.page.Source;
import io.github.communique.release.Figure;
import io.github.communique.release.Part;
import io.github.communique.release.PressRelease;
import io.github.communique.release.Quote;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The laws of the library: what holds for every text and every page. */
class LawsTest {

    private static final ReleaseParser PARSER = ReleaseParser.standard();

    /** Pieces of releases, pages and noise: more telling than random characters alone. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "  ",
            "\r\n",
            "\u00A0",
            "\u202F",
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<h1>",
            "</h1>",
            "<br>",
            "<li>",
            "<table><td>",
            "<!--",
            "<script>",
            "<a href=\"mailto:press@example.org\">",
            "</a>",
            "&nbsp;",
            "&#x2019;",
            "Genève, 11 mars – ",
            "NAIROBI (AP) -- ",
            "Berlin, 14. Dezember 2021 – ",
            "Press release",
            "For immediate release",
            "Communiqué de presse",
            "###",
            "***",
            "About Example",
            "À propos d’Exemple",
            "Media contact:",
            "Pour plus d’informations, veuillez contacter Anna Exemple, Tel. +33 1 99 00 12 34. ",
            "press@example.org",
            "+1 202 555 0143",
            "The programme reached more than 2,500 people, including 900 children. ",
            "Près de 3 400 élèves, dont plus de 700 internes, ont reçu un vélo. ",
            "Unas 1.200 familias recibieron 3,5 millones de euros. ",
            "“We are ready to help,” said Anna Example, director of Example. ",
            "« Nous sommes prêts », a déclaré Jean Exemple. ",
            "\"",
            "'",
            "“",
            "”",
            "«",
            "»",
            "(",
            ")",
            "[",
            "]",
            "1",
            "23",
            "4 567",
            "12 %",
            "$",
            "€",
            "de 20 à 30 millions d’euros",
            "un demi-million",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "\u200B",
            "\uFEFF",
            "---\ntitle: A title\n---\n",
            "- ",
            "• ",
            "2024-03-11",
            "http://example.org/2024/03/11/a",
            "Ça",
            "ß",
            "İ");

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(12);
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(' ', 'A', 'É', '.', ',')
                .ofMaxLength(60);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, pieces),
                        net.jqwik.api.Tuple.of(1, noise),
                        net.jqwik.api.Tuple.of(3, words))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    /** Law 1: any text and any HTML gives a release. */
    @Property(tries = 400)
    void anyDocumentGivesARelease(@ForAll("documents") String document) {
        assertThat(PARSER.parse(Source.text(document))).isNotNull();
        assertThat(PARSER.parse(Source.html(document))).isNotNull();
    }

    /** Law 2: the text at a span is the value's text. */
    @Property(tries = 300)
    void spansHoldTheirText(@ForAll("documents") String document) {
        for (Source source : List.of(Source.text(document), Source.html(document))) {
            PressRelease release = PARSER.parse(source);
            for (Figure figure : release.figures()) {
                assertThat(figure.span().of(text(release, figure.in()))).isEqualTo(figure.text());
                if (figure.partOf() != null) {
                    assertThat(figure.partOf()).isLessThan(release.figures().size());
                }
            }
            for (Quote quote : release.quotes()) {
                assertThat(quote.span().of(release.body())).isEqualTo(quote.text());
            }
        }
    }

    private static String text(PressRelease release, Part part) {
        @Nullable
        String text =
                switch (part) {
                    case HEADLINE -> release.headline();
                    case SUBHEADLINE -> release.subheadline();
                    case BODY -> release.body();
                };
        return text == null ? "" : text;
    }

    /** Law 2: the body occurs in the page, in page order. */
    @Property(tries = 300)
    void bodyOccursInThePageInOrder(@ForAll("documents") String document) {
        for (Source source : List.of(Source.text(document), Source.html(document))) {
            Explanation explanation = PARSER.explain(source);
            String page = String.join(
                    "\n\n",
                    explanation.page().blocks().stream().map(Block::text).toList());
            int at = 0;
            for (String paragraph : explanation.release().paragraphs()) {
                int found = page.indexOf(paragraph, at);
                assertThat(found)
                        .as("paragraph '%s' behind offset %d of the page", paragraph, at)
                        .isNotNegative();
                at = found + paragraph.length();
            }
        }
    }

    /** Law 3: explaining gives the same release, under any default locale and time zone. */
    @Property(tries = 200)
    void explainingAndSurroundingsChangeNothing(@ForAll("documents") String document) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        PressRelease expected = PARSER.parse(Source.text(document));
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(PARSER.explain(Source.text(document)).release()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Law 4: what is allocated grows no faster than the input, whatever is repeated. {@link GrowthTest} has pages and CPU time. */
    @Property(tries = 25)
    void memoryGrowsWithTheInput(@ForAll("documents") String document) {
        if (document.isEmpty()) {
            return;
        }
        String small = document.repeat(Math.max(1, 4_000 / document.length()));
        String large = small.repeat(8);
        // What is made once, such as tables of a language, is no growth.
        allocated(large);
        assertThat(allocated(large)).isLessThan(allocated(small) * 8 * 2 + 2_000_000);
    }

    private static long allocated(String document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        PARSER.parse(Source.text(document));
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    /** Law 5: JSON loses nothing. */
    @Property(tries = 300)
    void jsonLosesNothing(@ForAll("documents") String document) {
        PressRelease release = PARSER.parse(Source.text(document));
        assertThat(ReleaseJson.read(ReleaseJson.write(release))).isEqualTo(release);
    }
}
