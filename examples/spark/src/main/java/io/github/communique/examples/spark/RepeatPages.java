package io.github.communique.examples.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes work to measure: the pages of a folder again and again, each with an id of its own, as lines of JSON in {@code pages/*.jsonl.gz} for
 * {@link ParsePages} and as {@code manifest.jsonl} for the example ParseMany.
 */
public final class RepeatPages {

    private static final int FILES = 8;
    private static final JsonFactory JSON = new JsonFactory();

    private RepeatPages() {}

    /**
     * Runs the program.
     *
     * @param args the folder of pages, the folder to write, how many
     * @throws IOException if that cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path output = Path.of(args[1]);
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            pages = files.sorted().toList();
        }
        int count = Integer.parseInt(args[2]);
        Files.createDirectories(output.resolve("pages"));
        try (JsonGenerator manifest = lines(Files.newOutputStream(output.resolve("manifest.jsonl")))) {
            for (int i = 0; i < count; i++) {
                Path file = output.toAbsolutePath().relativize(page(pages, i).toAbsolutePath());
                write(manifest, i, "file", file.toString());
            }
        }
        for (int file = 0; file < FILES; file++) {
            Path path = output.resolve("pages").resolve(file + ".jsonl.gz");
            try (JsonGenerator lines = lines(new GZIPOutputStream(Files.newOutputStream(path)))) {
                for (int i = file; i < count; i += FILES) {
                    Path page = page(pages, i);
                    String field = page.toString().endsWith(".html") ? "html" : "text";
                    write(lines, i, field, Files.readString(page));
                }
            }
        }
    }

    private static Path page(List<Path> pages, int i) {
        return pages.get(i % pages.size());
    }

    private static JsonGenerator lines(OutputStream out) throws IOException {
        return JSON.createGenerator(new BufferedOutputStream(out)).setRootValueSeparator(null);
    }

    private static void write(JsonGenerator lines, int i, String field, String value) throws IOException {
        lines.writeStartObject();
        lines.writeStringField("id", "page-" + i);
        lines.writeStringField(field, value);
        lines.writeEndObject();
        lines.writeRaw('\n');
    }
}
