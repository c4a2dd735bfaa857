package io.github.communique.examples.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of JSON with {@code id}, {@code html} or {@code text}, and perhaps {@code url}; other fields are left out. */
final class JsonLines implements DocumentReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final BoundedLines lines;

    JsonLines(String file, InputStream in) {
        this.file = file;
        this.lines = new BoundedLines(in);
    }

    @Override
    public @Nullable Document next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : document(line, file + ":" + lines.number());
    }

    private static Document document(String line, String place) {
        Map<String, String> fields = new HashMap<>();
        try {
            if (line == BoundedLines.TOO_LONG) {
                throw new IOException("a line of more than " + BoundedLines.LONGEST + " bytes");
            }
            read(line, fields);
            return new Document(fields.getOrDefault("id", place), fields.get("url"), content(fields));
        } catch (IOException e) {
            return Document.broken(fields.getOrDefault("id", place), fields.get("url"), e);
        }
    }

    private static Content content(Map<String, String> fields) throws IOException {
        String html = fields.get("html");
        String text = fields.get("text");
        if (html != null) {
            return new Content.Html(html);
        }
        if (text != null) {
            return new Content.Text(text);
        }
        throw new IOException("neither \"html\" nor \"text\"");
    }

    private static void read(String line, Map<String, String> fields) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || (value.isNumeric() && name.equals("id"))) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            if (json.currentToken() != JsonToken.END_OBJECT) {
                throw new IOException("the object has no end");
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
