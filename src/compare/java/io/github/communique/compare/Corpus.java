package io.github.communique.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Entities;

/** The documents of the benchmark as every library gets them: decoded by {@link Source}, so that nobody loses by a charset. */
public final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOWHERE = "https://example.org/";

    private Corpus() {}

    /**
     * A document.
     *
     * @param id its name in the benchmark
     * @param url its address, or one on example.org
     * @param html its markup; a plain text stands in paragraphs
     */
    public record Page(String id, String url, String html) {}

    /**
     * The benchmark's folder.
     *
     * @return the one that {@code COMMUNIQUE_BENCH} names, else the one beside the checkout
     */
    public static Path folder() {
        String named = System.getenv("COMMUNIQUE_BENCH");
        return named == null ? Path.of("..", "shared", "bench") : Path.of(named);
    }

    /**
     * Web pages.
     *
     * @param bench the benchmark's folder
     * @return the pages of its manifest
     * @throws IOException if they cannot be read
     */
    public static List<Page> pages(Path bench) throws IOException {
        Path manifest = bench.resolve("pages").resolve("manifest.jsonl");
        List<Page> pages = new ArrayList<>();
        for (String line : Files.readAllLines(manifest)) {
            JsonNode row = JSON.readTree(line);
            Path file = manifest.resolveSibling(row.get("file").asText());
            pages.add(page(row.get("id").asText(), row.path("url").asText(NOWHERE), file));
        }
        return pages;
    }

    /**
     * Press releases.
     *
     * @param bench the benchmark's folder
     * @return its releases in the order of their names
     * @throws IOException if they cannot be read
     */
    public static List<Page> releases(Path bench) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files =
                Files.list(bench.resolve("releases").resolve("docs")).sorted()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                pages.add(page(name.substring(0, name.indexOf('.')), NOWHERE, file));
            }
        }
        return pages;
    }

    private static Page page(String id, String url, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream content = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            Source source = Source.read(content);
            return new Page(id, url, source.kind() == Source.Kind.HTML ? source.text() : inParagraphs(source.text()));
        }
    }

    /** Each run of lines between blank lines becomes a paragraph; the peers read nothing but HTML. */
    static String inParagraphs(String text) {
        return text.lines()
                .map(line -> line.isBlank() ? "</p>\n<p>" : Entities.escape(line))
                .collect(Collectors.joining("\n", "<html><body>\n<p>", "</p>\n</body></html>"));
    }
}
