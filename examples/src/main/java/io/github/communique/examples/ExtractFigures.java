package io.github.communique.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.communique.extract.DateExtractor;
import io.github.communique.extract.EmailExtractor;
import io.github.communique.extract.FigureExtractor;
import io.github.communique.extract.Mention;
import io.github.communique.extract.NumberExtractor;
import io.github.communique.extract.PhoneExtractor;
import io.github.communique.release.Figure;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures in short texts, without a release around them.
 *
 * <pre>ExtractFigures INPUT.jsonl OUTPUT.jsonl</pre>
 *
 * <p>Lines of the input have {@code id}, {@code lang} and {@code input}, and may have a {@code kind} that asks for something else than figures:
 * {@code number} for every number, {@code date}, {@code email} or {@code phone}. Lines of the output have {@code id} and {@code figures}, with
 * offsets into the input.
 */
public final class ExtractFigures {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ExtractFigures() {}

    /** One answer, as it is written. */
    private record Answer(
            int start,
            int end,
            String text,
            Object value,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            String kind,
            @Nullable String qualifier) {

        static Answer of(Figure figure) {
            return new Answer(
                    figure.start(),
                    figure.end(),
                    figure.text(),
                    figure.value(),
                    figure.upper(),
                    figure.unit(),
                    name(figure.kind()),
                    name(figure.qualifier()));
        }

        static Answer of(Mention<?> mention, String kind, Object value) {
            return new Answer(mention.start(), mention.end(), mention.text(), value, null, null, kind, null);
        }
    }

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

    private static List<Map<String, String>> rows(Path input) throws IOException {
        try (Stream<Map<String, String>> rows = Documents.rows(input)) {
            return rows.toList();
        }
    }

    static void run(Path input, Path output, Terminal terminal) throws IOException {
        List<Map<String, String>> rows = rows(input);
        int found = 0;
        try (Writer lines = Output.to(output)) {
            for (Map<String, String> row : rows) {
                Locale language = Locale.forLanguageTag(row.getOrDefault("lang", "und"));
                List<Answer> answers =
                        answers(row.getOrDefault("kind", "figure"), row.getOrDefault("input", ""), language);
                write(row.getOrDefault("id", ""), answers, lines);
                found += answers.size();
            }
        }
        terminal.print(rows.size() + " texts, " + found + " figures; " + output);
    }

    private static List<Answer> answers(String kind, String text, Locale language) {
        return switch (kind) {
            case "number" ->
                NumberExtractor.of(language).extract(text).stream()
                        .map(number -> Answer.of(number, kind, number.value()))
                        .toList();
            case "date" ->
                DateExtractor.of(language).extract(text).stream()
                        .map(date -> Answer.of(date, kind, date.value().toString()))
                        .toList();
            case "email" ->
                EmailExtractor.of(language).extract(text).stream()
                        .map(email -> Answer.of(email, kind, email.value()))
                        .toList();
            case "phone" ->
                PhoneExtractor.of(language).extract(text).stream()
                        .map(phone -> Answer.of(phone, kind, phone.value().text()))
                        .toList();
            default ->
                FigureExtractor.of(language).extract(text).stream()
                        .map(Answer::of)
                        .toList();
        };
    }

    private static void write(String id, List<Answer> answers, Writer lines) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(lines)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("figures");
            for (Answer answer : answers) {
                write(answer, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Answer answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", answer.start());
        json.writeNumberField("end", answer.end());
        json.writeStringField("text", answer.text());
        json.writeFieldName("value");
        json.writeObject(answer.value());
        json.writeFieldName("upper");
        json.writeNumber(answer.upper());
        json.writeStringField("unit", answer.unit());
        json.writeStringField("kind", answer.kind());
        json.writeStringField("qualifier", answer.qualifier());
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
