package io.github.communique.report;

import io.github.communique.Explanation;
import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Explanations to report on. */
final class Samples {

    private static final Path RELEASES = Path.of("examples", "releases");
    private static final Path HOSTILE = Path.of("src/test/resources/io/github/communique/report/hostile.txt");

    private Samples() {}

    static Explanation example(String name) throws IOException {
        return ReleaseParser.standard().explain(Source.of(RELEASES.resolve(name)));
    }

    /** A release whose every part tries to run something. */
    static Explanation hostile() throws IOException {
        return ReleaseParser.standard().explain(Source.text(Files.readString(HOSTILE)));
    }
}
