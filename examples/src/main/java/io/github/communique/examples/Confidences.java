package io.github.communique.examples;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.communique.Confidence;
import io.github.communique.Explanation;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes how sure the values of a release are, beside the release: an object for each field, an array for those with several values. */
final class Confidences {

    private static final List<String> FIELDS = List.of("headline", "language", "dateline", "date", "body", "about");

    private final JsonGenerator json;

    private Confidences(JsonGenerator json) {
        this.json = json;
    }

    static void write(Explanation explanation, JsonGenerator json) throws IOException {
        new Confidences(json).write(explanation);
    }

    private void write(Explanation explanation) throws IOException {
        PressRelease release = explanation.release();
        json.writeStartObject();
        for (String field : FIELDS) {
            Optional<Confidence> confidence = explanation.confidence(field);
            if (confidence.isPresent()) {
                json.writeFieldName(field);
                value(confidence);
            }
        }
        values("locations", release.locations(), explanation::confidence);
        values("figures", release.figures(), explanation::confidence);
        values("quotes", release.quotes(), explanation::confidence);
        values("contacts", release.contacts(), explanation::confidence);
        json.writeEndObject();
    }

    private <T> void values(String field, List<T> values, Function<T, Optional<Confidence>> confidence)
            throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(field);
            for (T value : values) {
                value(confidence.apply(value));
            }
            json.writeEndArray();
        }
    }

    private void value(Optional<Confidence> confidence) throws IOException {
        if (confidence.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeNumberField("value", Math.round(confidence.get().value() * 1000) / 1000.0);
        json.writeStringField("grounds", confidence.get().grounds());
        json.writeEndObject();
    }
}
