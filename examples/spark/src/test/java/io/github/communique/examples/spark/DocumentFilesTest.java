package io.github.communique.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFilesTest {

    private final DocumentFiles files = new DocumentFiles(List.of("file:/in", "file:/in/one.html", "hdfs://host/in"));

    @ParameterizedTest
    @CsvSource({
        "file:/in/page.html, page",
        "file:/in/page.HTM.gz, page",
        "file:/in/2025/page.v2.txt, 2025/page.v2",
        "file:/in/one.html, one",
        "hdfs://host/in/a/b.txt, a/b",
        "file:/elsewhere/page.html, page",
        "file:/in/pages.jsonl.gz, pages.jsonl.gz",
        "file:/in/pages.warc, pages.warc",
        "file:/in/README, README"
    })
    void idsArePathsBelowTheInput(String file, String id) {
        assertThat(files.id(file)).isEqualTo(id);
    }
}
