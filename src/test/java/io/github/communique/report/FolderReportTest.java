package io.github.communique.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.report.FolderReport.Entry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page of a folder says, without a browser. */
class FolderReportTest {

    private static Entry parsed(String origin, String page) throws IOException {
        return Entry.of(origin, Samples.example("night-train.html"), page);
    }

    @Test
    void aRowForEachDocument() throws IOException {
        String html = FolderReport.html(List.of(
                parsed("night", "night train.html"), Entry.failed("broken", new IOException("no <b>such</b> file"))));
        assertThat(html)
                .contains("<h1>2 documents, 1 failed</h1>")
                .contains("<a href=\"./night%20train.html\">night</a>")
                .contains("no &lt;b&gt;such&lt;/b&gt; file")
                .contains("LEEDS (GB)")
                .contains("Figures by kind")
                .containsPattern("<td data-key=\"\\d+\">\\d+\u00A0% (body|headline)</td>");
    }

    @Test
    void namesOfPagesLeaveTheFolderByNoTrick() throws IOException {
        assertThat(FolderReport.html(List.of(parsed("a", "../x"), parsed("b", "javascript:alert(1)"))))
                .contains("href=\"./..%2Fx\"")
                .contains("href=\"./javascript%3Aalert%281%29\"");
    }

    @Test
    void aFolderWithoutDocumentsHasAPage() {
        assertThat(FolderReport.html(List.of())).contains("<h1>0 documents</h1>");
    }
}
