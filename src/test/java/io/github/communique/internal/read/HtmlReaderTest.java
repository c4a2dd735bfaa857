package io.github.communique.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Limits;
import io.github.communique.page.Link;
import io.github.communique.page.Metadata;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages and the blocks they give. In a {@code .blocks} file a line is {@code kind|container|text}; in the text {@code ·} is a no-break space,
 * {@code ◦} a narrow one, {@code ¶} a line break, {@code [text|href]} a link.
 */
class HtmlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"inline-joins", "breaks", "kinds", "skipped", "filing", "markup-of-its-own", "links", "noscript"
            })
    void givesTheBlocksOfThePage(String name) {
        assertThat(described(read(resource(name + ".html"))))
                .isEqualTo(resource(name + ".blocks").strip());
    }

    @Test
    void completesLinksWhereTheAddressOfThePageIsKnown() {
        Source source = Source.html(
                        "<p><a href='../b.html'>b</a> <a href='#top'>top</a> <a href='tel:+12025550143'>call</a></p>")
                .withBaseUri("https://example.org/news/a.html");
        Page page = HtmlReader.read(source, Limits.DEFAULT, Trace.NONE);
        assertThat(page.blocks().get(0).links())
                .extracting(Link::href)
                .containsExactly("https://example.org/b.html", "#top", "tel:+12025550143");
    }

    @Test
    void keepsANoscriptThatSwallowedThePage() {
        String text = "The ministry opened a school for two hundred children in the valley. ".repeat(20);
        Page page = HtmlReader.read(
                Source.document(
                        Jsoup.parse("<body><p>Menu</p><noscript><div><p>" + text + "</p></div></noscript></body>")),
                Limits.DEFAULT,
                Trace.NONE);
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Menu", text.strip());
    }

    @Test
    void collectsWhatThePageSaysOfItself() {
        Metadata metadata = read("""
                <html lang="fr" newsdate="2031-05-03"><head><title> A  school
                 opens </title><meta property="OG:Title" content="A school"><meta name="og:title" content="second">
                <link rel="canonical" href="https://example.org/a">
                <script type="application/ld+json">/* <![CDATA[ */ {"@graph": [
                  {"@type": "WebPage", "datePublished": "2031-01-01", "description": "page"},
                  {"@type": ["NewsArticle"], "headline": "A school &amp; more", "author": [{"@type": "Person", "name": "Ada Vell"}],
                   "related": {"@type": "NewsArticle", "headline": "Other"}, "publisher": {"name": "Valley News"}}]} /* ]]> */</script>
                <script type="application/ld+json">{"broken": </script></head>
                <body><p>Text</p><p><time datetime="2031-05-03">3 May</time></p></body></html>""").metadata();
        assertThat(metadata.title()).isEqualTo("A school opens");
        assertThat(metadata.language()).isEqualTo("fr");
        assertThat(metadata.canonicalUrl()).isEqualTo("https://example.org/a");
        assertThat(metadata.properties())
                .containsEntry("html.newsdate", "2031-05-03")
                .containsEntry("og:title", "A school")
                .containsEntry("jsonld.headline", "A school & more")
                .containsEntry("jsonld.author", "Ada Vell")
                .containsEntry("jsonld.publisher", "Valley News")
                .containsEntry("jsonld.datePublished", "2031-01-01");
        assertThat(metadata.times()).singleElement().satisfies(time -> {
            assertThat(time.block()).isEqualTo(1);
            assertThat(time.datetime()).isEqualTo("2031-05-03");
            assertThat(time.text()).isEqualTo("3 May");
        });
    }

    @Test
    void collectsDatesOfThingsThatAreNoArticles() {
        Metadata metadata = read("""
                <script type="application/ld+json">{"@type": "HowTo", "name": "A shelf", "datePublished": "2031-01-10"}</script>
                <p itemprop="dateModified" content="2031-02-01">Text</p>
                <script>var state = {"publishedAt": "2030-12-12"};</script>""").metadata();
        assertThat(metadata.properties())
                .containsEntry("jsonld.datePublished", "2031-01-10")
                .containsEntry("datemodified", "2031-02-01")
                .doesNotContainKeys("jsonld.name", "script.datePublished");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{\"publishedAt\": \"2031-05-03T09:00Z\"}~2031-05-03T09:00Z",
                "{\\\"first_publication_date\\\":\\\"2031-05-03\\\"}~2031-05-03",
                "page.publishDate = '2031/05/03';~2031/05/03",
                "republishing: '2031-05-03', publisher: '2031', publicationDate: null~",
                "{\"published\":true,\"publishedAt\":\"\"}~"
            })
    void readsTheDayOfPublicationFromDataForScripts(String script, String date) {
        Metadata metadata = read("<script>" + script + "</script><p>Text</p>").metadata();
        assertThat(metadata.get("script.datePublished")).isEqualTo(date);
    }

    @Test
    void takesTheTimeOfOtherElementsFromTheirAttributes() {
        Metadata metadata = read("""
                <p><abbr title="2031-05-03T09:00">3 May</abbr> <abbr title="Agency">Ag.</abbr> <time title="2031-05-04">soon</time>
                <relative-time datetime="2031-05-05">now</relative-time> <time>6 May 2031</time></p>""").metadata();
        assertThat(metadata.times())
                .extracting(Metadata.Time::datetime)
                .containsExactly("2031-05-03T09:00", "2031-05-04", "2031-05-05", "6 May 2031");
    }

    static Page read(String html) {
        return HtmlReader.read(Source.html(html), Limits.DEFAULT, Trace.NONE);
    }

    private static String described(Page page) {
        return page.blocks().stream().map(HtmlReaderTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        StringBuilder text = new StringBuilder(block.text());
        for (int i = block.links().size() - 1; i >= 0; i--) {
            Link link = block.links().get(i);
            text.insert(link.end(), "|" + link.href() + "]").insert(link.start(), '[');
        }
        String printed =
                text.toString().replace('\u00A0', '·').replace('\u202F', '◦').replace('\n', '¶');
        return (block.container().hidden() ? "HIDDEN " : "") + block.kind() + (block.level() > 0 ? block.level() : "")
                + "|" + block.container().path() + "|" + printed;
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream("html/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
