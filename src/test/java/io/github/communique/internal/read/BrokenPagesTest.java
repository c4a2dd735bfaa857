package io.github.communique.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.page.Block;
import io.github.communique.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose text stands in a place that swallows or hides it. {@code #} is the text of the page. */
class BrokenPagesTest {

    private static final String TEXT =
            "The ministry opened a school for two hundred children in the valley. ".repeat(8);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "element left open in a noscript|<body><noscript><div></noscript>#",
                "noscript left open|<body><p>Menu</p><noscript><div>#",
                "page in a noscript|<body><div id=app></div><noscript>#</noscript>",
                "page in an object|<body><object data=a.pdf>#</object>",
                "object left open|<body><p>Menu</p><object data=a><param>#",
                "page in a template|<body><template>#</template>",
                "declarative shadow tree|<body><my-page><template shadowrootmode=open><p>Menu</p>#</template></my-page>",
                "select left open|<body><select><option>One<option>Two#",
                "page in a textarea|<body><p>Menu</p><textarea hidden>#</textarea>",
                "page for browsers without frames|<frameset cols=*><frame src=a><noframes><body>#</noframes></frameset>",
                "title left open|<head><title>Menu</head><body>#",
                "title left open, drawing with one|<head><title>Menu</head><body>#<svg><title>a</title></svg>",
                "title closed by a slash|<head><title/></head><body>#",
                "textarea left open|<body><textarea>#",
                "frame closed by a slash|<body><iframe src=a/>#",
                "script closed by a slash|<head><script src=a /></head><body>#",
                "script in an open comment|<body><script><!-- write('<script>') </script>#",
                "style left open|<head><style>p {}</head><body>#",
                "comment left open|<body><!-- menu <div>#",
                "pages in each other|<html><body><div><html><head><title>a</title></head><body>#</body></html></div>",
                "text in the head|<head><title>a</title>#</head><body>",
                "filing|<DOCUMENT><TYPE>EX-99.1<SEQUENCE>2<TEXT><html><body>#</body></html></TEXT></DOCUMENT>",
                "submission|<SEC-DOCUMENT>1 : 2<SEC-HEADER>a</SEC-HEADER><DOCUMENT><TYPE>EX-99.1<TEXT><html><body>#"
            })
    void keepTheirText(String name, String markup) {
        Page page = HtmlReaderTest.read(markup.replace("#", "<p>" + TEXT + "</p>"));
        assertThat(page.blocks()).extracting(Block::text).contains(TEXT.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "<p>Menu</p><noscript><p>Switch scripts on.</p></noscript>",
                "<p>Menu</p><object><p>Install a player.</p></object>",
                "<p>Menu</p><template><p>Name of an item</p></template>",
                "<p>Menu</p><script>var a = 1;#",
                "<p>Menu</p><textarea>Your message#</textarea>",
                "<p>#</p><p>Menu</p><template><p>#</p></template>"
            })
    void leaveOutWhatIsHiddenForAReason(String markup) {
        Page page = HtmlReaderTest.read(markup.replace("#", TEXT));
        assertThat(page.blocks().get(page.blocks().size() - 1).text()).isEqualTo("Menu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "One.\\nTwo &amp; three.|One.¶Two & three.",
                "<p>One</p><p>a <b>b</b>c<br>d &amp; e < f</p>|One¶¶a bc¶d & e < f",
                "&lt;h2&gt;One&lt;/h2&gt; a &amp;amp; b|One¶ a & b",
                "a < b and <c|a < b and <c"
            })
    void makesTheTextOfTheArticlePlain(String json, String plain) {
        Page page = HtmlReaderTest.read(
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + json
                        + "\"}</script><p>Menu</p>");
        assertThat(page.metadata().get("jsonld.articleBody")).isEqualTo(plain.replace('¶', '\n'));
        assertThat(page.blocks()).extracting(Block::text).containsExactly("Menu");
    }
}
