package io.github.communique;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The real documents of the benchmark folder beside the checkout, or in {@code COMMUNIQUE_BENCH}; tests that need them skip where it is missing. */
public final class BenchDocuments {

    private BenchDocuments() {}

    /**
     * The folder.
     *
     * @return where it is; the test is skipped where it is not
     */
    public static Path folder() {
        String named = System.getenv("COMMUNIQUE_BENCH");
        Path folder = named == null ? Path.of("..", "shared", "bench") : Path.of(named);
        assumeTrue(
                Files.isDirectory(folder),
                "there is no benchmark folder at " + folder + " (COMMUNIQUE_BENCH names another)");
        return folder;
    }

    /** All press releases, and every so many of the web pages. */
    static List<Path> some(int everyPage) throws IOException {
        Path folder = folder();
        List<Path> documents = new ArrayList<>(files(folder.resolve("releases").resolve("docs")));
        List<Path> pages = files(folder.resolve("pages"));
        for (int i = 0; i < pages.size(); i += everyPage) {
            documents.add(pages.get(i));
        }
        return documents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    static Source source(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream content = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return Source.read(content);
        }
    }
}
