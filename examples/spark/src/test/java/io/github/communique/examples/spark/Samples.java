package io.github.communique.examples.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A small input of every sort, whole and broken, and what is to come out of it. */
final class Samples {

    static final Path RELEASES = Path.of("..", "releases");
    static final String HTML = read("night-train.html");
    static final String FRENCH = read("crue-de-la-lonzee.txt");
    static final String SPANISH = read("pozos-de-tarata.txt");
    static final String URL = "https://news.example.org/2025/11/20/night-train";

    /** No dateline and no date but that of the address, a figure on every bound of decimals, an advisory, a quotation, a release number. */
    static final String OTHER = """
            Media Advisory No. 12/2025

            Harbour museum opens its doors at night

            WHAT: Night at the harbour museum
            WHEN: Friday from 7 p.m.
            WHERE: Harbour museum, Quay 4

            The harbour museum opens at night for the first time. It expects between 1,200 and 1,500 guests, spends $2.75 million and saves 12.5% of its energy.

            “We have waited three years for this,” said Ida Holm, director of the museum.

            About the harbour museum
            The harbour museum shows 340 ships.

            ###
            """;

    private final Map<String, PressRelease> releases = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();

    private Samples() {}

    /** Writes them into a folder. */
    static Samples in(Path folder) throws IOException {
        Samples samples = new Samples();
        samples.files(Files.createDirectories(folder.resolve("files")));
        samples.lines(Files.createDirectories(folder.resolve("lines")));
        samples.archives(Files.createDirectories(folder.resolve("archives")));
        return samples;
    }

    /** What is to be in the tables, by id. */
    Map<String, PressRelease> releases() {
        return releases;
    }

    /** Words of the errors, by id. */
    Map<String, String> failures() {
        return failures;
    }

    private void files(Path folder) throws IOException {
        Files.writeString(folder.resolve("train.html"), HTML);
        Files.writeString(Files.createDirectories(folder.resolve("es")).resolve("pozos.txt"), SPANISH);
        Files.write(folder.resolve("crue.txt.gz"), gzip(FRENCH));
        expect("train", bytes(HTML));
        expect("es/pozos", bytes(SPANISH));
        expect("crue", bytes(FRENCH));

        Files.writeString(folder.resolve("scan.txt"), "%PDF-1.7 and so on");
        Files.write(folder.resolve("cut.html.gz"), cut(gzip(HTML), 900));
        Files.writeString(folder.resolve("never.html.gz"), HTML);
        failures.put("scan", "PDF");
        failures.put("cut", "Unexpected end");
        failures.put("never", "gzip");
    }

    private void lines(Path folder) throws IOException {
        String lines = line(Map.of("id", "json-html", "url", URL, "html", HTML))
                + "\n"
                + line(Map.of("id", 7, "text", SPANISH, "tags", Map.of("id", "inner")))
                + line(Map.of("text", OTHER, "url", URL))
                + "{\"id\": \"half\", \"text\": \"The line bre\n"
                + "[\"no object\"]\n"
                + line(Map.of("id", "nothing"))
                + line(Map.of("id", "json-last", "text", FRENCH)).strip();
        Files.write(folder.resolve("pages.jsonl.gz"), gzip(lines));
        expect("json-html", Source.html(HTML).withBaseUri(URL));
        expect("7", Source.text(SPANISH));
        expect("pages.jsonl.gz:4", Source.text(OTHER).withBaseUri(URL));
        expect("json-last", Source.text(FRENCH));
        failures.put("half", "JsonEOF");
        failures.put("pages.jsonl.gz:6", "no JSON object");
        failures.put("nothing", "neither");

        byte[] whole = gzip(
                line(Map.of("id", "before-the-end", "text", OTHER)) + line(Map.of("id", "in-the-end", "html", HTML)));
        Files.write(folder.resolve("cut.ndjson.gz"), cut(whole, whole.length - 20));
        expect("before-the-end", Source.text(OTHER));
        failures.put("cut.ndjson.gz", "Unexpected end");
    }

    private void archives(Path folder) throws IOException {
        for (boolean compressed : new boolean[] {true, false}) {
            String name = compressed ? "pages.warc.gz" : "pages.warc";
            String kind = compressed ? "gz" : "plain";
            WarcSamples archive = new WarcSamples(compressed);
            archive.response(kind + "-html", 200, "text/html; charset=utf-8", HTML);
            archive.response(kind + "-gone", 404, "text/html", "<p>Not found");
            archive.response(kind + "-image", 200, "image/png", "no text");
            failures.put(name + "@" + archive.damaged(kind + "-damaged"), "");
            archive.conversion(kind + "-text", SPANISH);
            archive.badHttp(kind + "-http");
            archive.response(kind + "-pdf", 200, "text/plain", "%PDF-1.7 and so on");
            archive.response(kind + "-last", 200, "text/plain", OTHER);
            archive.write(folder.resolve(name));

            expect(WarcSamples.id(kind + "-html"), bytes(HTML).withBaseUri(WarcSamples.url(kind + "-html")));
            expect(WarcSamples.id(kind + "-text"), bytes(SPANISH).withBaseUri(WarcSamples.url(kind + "-text")));
            expect(WarcSamples.id(kind + "-last"), bytes(OTHER).withBaseUri(WarcSamples.url(kind + "-last")));
            failures.put(WarcSamples.id(kind + "-http"), "Parsing");
            failures.put(WarcSamples.id(kind + "-pdf"), "PDF");
        }
    }

    private void expect(String id, Source source) {
        releases.put(id, ReleaseParser.standard().parse(source));
    }

    static Source bytes(String content) {
        try {
            return Source.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Map<String, ?> fields) throws IOException {
        return new ObjectMapper().writeValueAsString(fields) + "\n";
    }

    static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static String read(String release) {
        try {
            return Files.readString(RELEASES.resolve(release));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
