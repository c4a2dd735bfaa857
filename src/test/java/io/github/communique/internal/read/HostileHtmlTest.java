package io.github.communique.internal.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Limits;
import io.github.communique.page.Page;
import io.github.communique.page.Source;
import io.github.communique.release.ReleaseException;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileHtmlTest {

    private static final int MANY = 100_000;

    @Property(tries = 300)
    void anyTextGivesBlocksInOrder(@ForAll @StringLength(max = 300) String text) {
        String all = text.replace("<", "").replace("&", "");
        int at = 0;
        String squeezed = letters(all);
        for (Block block : HtmlReaderTest.read("<p>" + all + "</p>").blocks()) {
            String letters = letters(block.text());
            int found = squeezed.indexOf(letters, at);
            assertThat(found).isGreaterThanOrEqualTo(at);
            at = found + letters.length();
        }
    }

    @Property(tries = 300)
    void anyMarkupIsRead(@ForAll("markup") String markup) {
        Page page = HtmlReaderTest.read(markup);
        for (Block block : page.blocks()) {
            assertThat(block.text()).isEqualTo(block.text().strip()).isNotEmpty();
            block.links().forEach(link -> assertThat(link.start())
                    .isBetween(0, link.end())
                    .satisfies(start -> assertThat(link.end())
                            .isLessThanOrEqualTo(block.text().length())));
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> markup() {
        return net.jqwik.api.Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<b>",
                        "</b>",
                        "<a href=x>",
                        "</a>",
                        "<table>",
                        "<td>",
                        "</table>",
                        "<br>",
                        "<ul><li>",
                        "</ul>",
                        "<h1>",
                        "</h1>",
                        "word",
                        " ",
                        "•",
                        "\u00A0",
                        "<pre>",
                        "\n",
                        "<noscript>",
                        "</noscript>",
                        "<time>",
                        "</time>",
                        "<sup>",
                        "<script>",
                        "</script>",
                        "<title>",
                        "<frameset>",
                        "<svg>",
                        "</svg>",
                        "&nbsp;",
                        "&",
                        "<",
                        "\u0000",
                        "\uD800")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<span>", "<blockquote>"})
    void refusesElementsNestedBeyondTheLimit(String tag) {
        assertThatThrownBy(() -> HtmlReaderTest.read(tag.repeat(MANY) + "text"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("1001")
                .hasMessageContaining("1000")
                .hasMessageContaining("Limits.withMaxDepth");
    }

    @Test
    void acceptsWhatTheCallerAllows() {
        Source source = Source.html("<div>".repeat(1_500) + "deep");
        Page page = HtmlReader.read(source, Limits.DEFAULT.withMaxDepth(2_000), Trace.NONE);
        assertThat(page.blocks()).extracting(Block::text).containsExactly("deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a",
                "<a href=x>a",
                "<li>a",
                "<td>a",
                "<br>a",
                "<p><b>a",
                "<time>a</time>",
                "<sup><a href='#1'>1</a></sup>",
                "<noscript>a</noscript>",
                "<!--",
                "<script type='application/ld+json'>[[[[{",
                "<script type='application/ld+json'>[[[[{</script>",
                "&amp;",
                "\u00A0 "
            })
    void staysLinear(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                HtmlReaderTest.read(piece.repeat(MANY));
            } catch (ReleaseException tooDeep) {
                assertThat(tooDeep).hasMessageContaining("Limits.withMaxDepth");
            }
        });
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
