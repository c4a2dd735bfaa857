package io.github.communique.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.communique.Explanation;
import io.github.communique.ReleaseParser;
import io.github.communique.examples.Documents.Document;
import io.github.communique.json.ReleaseJson;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Answers documents, each with a line of JSON. Thread-safe.
 *
 * @param explained whether each release is explained, for a report
 * @param rated whether each line says how sure the values are
 */
record Answers(boolean explained, boolean rated) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ReleaseParser PARSER = ReleaseParser.standard();

    /**
     * What became of a document.
     *
     * @param document the document
     * @param line {@code {"id", "release"}} or {@code {"id", "error"}}, and a line end
     * @param explanation only where a report was asked for
     * @param failure why it could not be parsed
     */
    record Answer(
            Document document,
            String line,
            @Nullable Explanation explanation,
            @Nullable Exception failure) {}

    /** Whatever goes wrong with one document must not stop the others. */
    Answer to(Document document) {
        try {
            if (explained || rated) {
                Explanation explanation = PARSER.explain(document.source());
                return new Answer(document, line(document, explanation), explained ? explanation : null, null);
            }
            String release = ReleaseJson.write(PARSER.parse(document.source()));
            return new Answer(document, line(document, json -> release(release, json)), null, null);
        } catch (IOException | RuntimeException e) {
            return new Answer(document, line(document, json -> json.writeStringField("error", e.toString())), null, e);
        }
    }

    private String line(Document document, Explanation explanation) {
        return line(document, json -> {
            release(ReleaseJson.write(explanation.release()), json);
            if (rated) {
                json.writeFieldName("confidence");
                Confidences.write(explanation, json);
            }
        });
    }

    private static void release(String release, JsonGenerator json) throws IOException {
        json.writeFieldName("release");
        json.writeRawValue(release);
    }

    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static String line(Document document, Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", document.id());
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new AssertionError("a string writer does not fail", e);
        }
        return line.toString();
    }
}
