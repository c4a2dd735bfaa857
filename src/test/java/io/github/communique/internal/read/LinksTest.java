package io.github.communique.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class LinksTest {

    @Property(tries = 1_000)
    void targetsAreWhatJsoupResolves(@ForAll("bases") String base, @ForAll("targets") List<String> targets) {
        Document document = new Document(base);
        Links links = new Links(document);
        for (String target : targets) {
            Element link = document.appendElement("a").attr("href", target);
            String absolute = link.absUrl("href");
            boolean stays = target.startsWith("#");
            assertThat(links.target(link)).isEqualTo(stays || absolute.isEmpty() ? target : absolute);
        }
    }

    @Provide
    Arbitrary<String> bases() {
        return Arbitraries.of(
                "https://example.org",
                "https://example.org/",
                "https://example.org/news/a.html",
                "https://example.org/news/",
                "https://example.org/a?b=/c/d",
                "https://example.org/./a/../b/c#d");
    }

    @Provide
    Arbitrary<List<String>> targets() {
        return Arbitraries.of("/", "a", "b-c", "news", ".", "..", ".html", "?", "=", "&", "#", "%20", " ", "ö")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts).strip())
                .list()
                .ofMaxSize(8);
    }
}
