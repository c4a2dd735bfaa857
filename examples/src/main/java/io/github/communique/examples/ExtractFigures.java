package io.github.communique.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.communique.release.Figure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Finds the figures in short texts, without a release around them.
 *
 * <pre>ExtractFigures INPUT.jsonl OUTPUT.jsonl</pre>
 *
 * <p>Lines of the input have {@code id}, {@code lang} and {@code input}; those of the output {@code id} and {@code figures}, with offsets into the
 * input.
 */
public final class ExtractFigures {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ExtractFigures() {}

    /**
     * Runs the program.
     *
     * @param args input and output
     * @throws IOException if the input cannot be read or the output cannot be written
     */
    public static void main(String[] args) throws IOException {
        Terminal terminal = Terminal.ofProcess();
        if (args.length != 2) {
            terminal.complain("usage: ExtractFigures INPUT.jsonl OUTPUT.jsonl");
            System.exit(1);
        }
        run(Path.of(args[0]), Path.of(args[1]), terminal);
    }

    static void run(Path input, Path output, Terminal terminal) throws IOException {
        List<Map<String, String>> rows = Documents.rows(input);
        int found = 0;
        try (Writer lines = Files.newBufferedWriter(output)) {
            for (Map<String, String> row : rows) {
                List<Figure> figures = Figures.in(row.getOrDefault("input", ""), row.getOrDefault("lang", "und"));
                write(row.getOrDefault("id", ""), figures, lines);
                found += figures.size();
            }
        }
        terminal.print(rows.size() + " texts, " + found + " figures; " + output);
    }

    private static void write(String id, List<Figure> figures, Writer lines) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(lines)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("figures");
            for (Figure figure : figures) {
                write(figure, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Figure figure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", figure.start());
        json.writeNumberField("end", figure.end());
        json.writeStringField("text", figure.text());
        json.writeNumberField("value", figure.value());
        json.writeFieldName("upper");
        json.writeNumber(figure.upper());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("kind", name(figure.kind()));
        json.writeStringField("qualifier", name(figure.qualifier()));
        json.writeEndObject();
    }

    /** The name that the library's JSON has for a constant: {@code moreThan} for {@code MORE_THAN}. */
    private static String name(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
