package io.github.communique.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.communique.examples.Documents.Document;
import io.github.communique.json.ReleaseJson;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Parses many documents into one file of JSON lines: {@code {"id", "release"}} for a document that could be parsed, {@code {"id", "error"}} for one
 * that could not.
 *
 * <pre>ParseMany INPUT OUTPUT.jsonl [--report FOLDER]</pre>
 *
 * <p>INPUT is a folder, or a file of JSON lines with {@code id}, {@code file} (relative to it) and, if known, {@code url}. Files may be compressed
 * ({@code .gz}). In a folder the id is the file's name without its extensions. With a report folder, each release is also explained in a page of its
 * own there, and {@code index.html} is about all of them.
 */
public final class ParseMany {

    private static final JsonFactory JSON = new JsonFactory();

    private ParseMany() {}

    /**
     * Runs the program.
     *
     * @param args input, output, and perhaps a folder for reports
     * @throws IOException if the input cannot be listed or the output cannot be written
     */
    public static void main(String[] args) throws IOException {
        Terminal terminal = Terminal.ofProcess();
        boolean reported = args.length == 4 && args[2].equals("--report");
        if (args.length != 2 && !reported) {
            terminal.complain("usage: ParseMany INPUT OUTPUT.jsonl [--report FOLDER]");
            System.exit(1);
        }
        Reports reports = reported ? Reports.in(Path.of(args[3])) : Reports.NONE;
        run(Path.of(args[0]), Path.of(args[1]), reports, terminal);
    }

    static void run(Path input, Path output, Reports reports, Terminal terminal) throws IOException {
        long start = System.nanoTime();
        List<Document> documents = Documents.in(input);
        int failed = 0;
        try (Writer lines = Files.newBufferedWriter(output)) {
            for (int i = 0; i < documents.size(); i++) {
                failed += write(documents.get(i), lines, reports) ? 0 : 1;
                terminal.progress(i + 1L, documents.size());
            }
        }
        reports.finish();
        long millis = (System.nanoTime() - start) / 1_000_000;
        terminal.print(documents.size() + " documents, " + failed + " failed, " + millis + " ms; " + output);
    }

    /** Writes the line of one document; whatever goes wrong with it must not stop the others. */
    private static boolean write(Document document, Writer lines, Reports reports) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(lines).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("id", document.id());
            boolean good = answer(document, json, reports);
            json.writeEndObject();
            json.writeRaw('\n');
            return good;
        }
    }

    private static boolean answer(Document document, JsonGenerator json, Reports reports) throws IOException {
        PressRelease release;
        try {
            release = reports.parse(document);
        } catch (IOException | RuntimeException e) {
            reports.failed(document, e);
            json.writeStringField("error", e.toString());
            return false;
        }
        json.writeFieldName("release");
        json.writeRawValue(ReleaseJson.write(release));
        return true;
    }
}
