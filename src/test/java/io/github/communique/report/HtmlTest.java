package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The writer escapes whatever it is given and refuses what could run or load something. */
class HtmlTest {

    private final StringBuilder out = new StringBuilder();
    private final Html html = new Html(out);

    @Test
    void textAndValuesAreEscaped() throws IOException {
        html.leaf("p", "<b>'&'</b>", "title", "\"><script>");
        assertThat(out).hasToString("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&#39;&amp;&#39;&lt;/b&gt;</p>");
    }

    @Test
    void anEmptyValueLeavesItsAttributeOut() throws IOException {
        html.leaf("p", "a", "lang", "", "id", "b");
        assertThat(out).hasToString("<p id=\"b\">a</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "textarea", "form"})
    void elementsThatRunOrSwallowAreRefused(String tag) {
        assertThatThrownBy(() -> html.open(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a report has no element " + tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onerror", "style", "src", "srcdoc"})
    void attributesThatRunOrLoadAreRefused(String name) {
        assertThatThrownBy(() -> html.open("p", name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a report has no attribute " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://example.org", "//example.org", "page.html"})
    void linksStayInTheReport(String target) {
        assertThatThrownBy(() -> html.open("a", "href", target))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a link leaves the report: " + target);
    }
}
