package io.github.communique.report;

import io.github.communique.Explanation;
import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.report.View.Decision;
import io.github.communique.report.View.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Explanations to report on. */
final class Samples {

    private static final Path RELEASES = Path.of("examples", "releases");
    private static final Path HOSTILE = Path.of("src/test/resources/io/github/communique/report/hostile.txt");

    private Samples() {}

    static Explanation example(String name) throws IOException {
        return ReleaseParser.standard().explain(Source.of(RELEASES.resolve(name)));
    }

    /** An example with all that a view can hold. */
    static View full() throws IOException {
        View view = Views.of(example("night-train.html"));
        return new View(
                view.title(),
                view.language(),
                view.blocks(),
                view.fields(),
                List.of(
                        new Decision("date", "2025-09-18", "the dateline", List.of("2025-09-19 from the address")),
                        new Decision("charset", "UTF-8", "declared", List.of())),
                List.of(new Stage("read", 1_500_000), new Stage("judge", 600_000)),
                view.remarks());
    }

    /** A release whose every part tries to run something. */
    static Explanation hostile() throws IOException {
        return ReleaseParser.standard().explain(Source.text(Files.readString(HOSTILE)));
    }
}
