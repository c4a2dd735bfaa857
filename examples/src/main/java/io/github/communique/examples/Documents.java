package io.github.communique.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.communique.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Lists documents: the files of a folder, or the lines of a manifest; and reads lines of JSON. */
final class Documents {

    private static final JsonFactory JSON = new JsonFactory();

    private Documents() {}

    /**
     * A document to parse.
     *
     * @param id what its answer is called
     * @param file where it is, perhaps compressed
     * @param url its address, or null
     */
    record Document(String id, Path file, @Nullable String url) {

        Source source() throws IOException {
            try (InputStream bytes = Files.newInputStream(file);
                    InputStream content = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
                Source source = Source.read(content).withOrigin(file.toString());
                return url == null ? source : source.withBaseUri(url);
            }
        }
    }

    /** The documents of a folder in the order of their names, or those of a manifest in its order, read as they are asked for; to be closed. */
    static Stream<Document> in(Path input) throws IOException {
        return Files.isDirectory(input) ? ofFolder(input) : ofManifest(input);
    }

    private static Stream<Document> ofFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            return sorted.stream().map(file -> new Document(withoutExtensions(file), file, null));
        }
    }

    private static Stream<Document> ofManifest(Path manifest) throws IOException {
        return rows(manifest).map(row -> {
            String file = row.get("file");
            if (file == null) {
                throw new UncheckedIOException(new IOException(manifest + ": a line without \"file\""));
            }
            Path path = manifest.resolveSibling(file);
            return new Document(row.getOrDefault("id", withoutExtensions(path)), path, row.get("url"));
        });
    }

    private static String withoutExtensions(Path file) {
        String name = String.valueOf(file.getFileName());
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = unpacked.lastIndexOf('.');
        return dot <= 0 ? unpacked : unpacked.substring(0, dot);
    }

    /** The text fields of each line of a file of JSON lines; fields of other types are left out. To be closed. */
    static Stream<Map<String, String>> rows(Path file) throws IOException {
        return Files.lines(file, StandardCharsets.UTF_8)
                .filter(line -> !line.isBlank())
                .map(line -> row(file, line));
    }

    private static Map<String, String> row(Path file, String line) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(file + ": a line that is no JSON: " + line, e));
        }
        return fields;
    }
}
