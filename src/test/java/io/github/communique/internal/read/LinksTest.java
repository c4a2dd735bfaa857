package io.github.communique.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.markup.Tree;
import io.github.communique.internal.trace.Trace;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Property(tries = 1_000)
    void targetsAreWhatJsoupResolves(@ForAll("bases") String base, @ForAll("targets") List<String> targets) {
        Links links = new Links(Tree.of("", 1, Trace.NONE), base);
        for (String target : targets) {
            String absolute = new Document(base).attr("href", target).absUrl("href");
            boolean stays = target.startsWith("#");
            assertThat(links.target(target)).isEqualTo(stays || absolute.isEmpty() ? target : absolute);
        }
    }

    @Test
    void theFirstBaseThatNamesAnAddressCounts() {
        Tree tree = Tree.of("<base target=a><base href='b/'><base href='c/'><p>", 9, Trace.NONE);
        assertThat(new Links(tree, "").target("d")).isEqualTo("d");
        assertThat(new Links(tree, "https://example.org/a").target("d")).isEqualTo("https://example.org/b/d");
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
        return Arbitraries.of(
                        "/", "a", "b-c", "news", ".", "..", ".html", "?", "=", "&", "#", "%20", " ", "ö", "@", "//",
                        "+", "(")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts).strip())
                .list()
                .ofMaxSize(8);
    }
}
