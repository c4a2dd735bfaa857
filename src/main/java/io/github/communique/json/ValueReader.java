package io.github.communique.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a document into a tree of {@linkplain Value values}. The parser's limit on nesting bounds the recursion. */
final class ValueReader {

    private final JsonParser parser;

    ValueReader(JsonParser parser) {
        this.parser = parser;
    }

    Value document() throws IOException {
        try {
            Value root = value(parser.nextToken(), null, "");
            JsonToken more = parser.nextToken();
            if (more != null) {
                throw here(null, "", null).problem("the end expected, found more text after the object");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private Value value(@Nullable JsonToken token, @Nullable Value parent, String step) throws IOException {
        if (token == null) {
            throw here(parent, step, null).problem("an object expected, found nothing");
        }
        return switch (token) {
            case START_OBJECT -> object(parent, step);
            case START_ARRAY -> array(parent, step);
            case VALUE_STRING -> here(parent, step, parser.getText());
            case VALUE_TRUE -> here(parent, step, true);
            case VALUE_FALSE -> here(parent, step, false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parent, step);
            case VALUE_NULL -> here(parent, step, null);
            default -> throw here(parent, step, null).problem("a value expected, found " + token);
        };
    }

    private Value number(@Nullable Value parent, String step) throws IOException {
        try {
            return here(parent, step, parser.getDecimalValue());
        } catch (NumberFormatException e) {
            throw here(parent, step, null).problem(Value.A_NUMBER + " expected, found " + parser.getText());
        }
    }

    private Value object(@Nullable Value parent, String step) throws IOException {
        Map<String, Value> fields = new HashMap<>();
        Value object = here(parent, step, fields);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            fields.put(name, value(parser.nextToken(), object, name));
        }
        return object;
    }

    private Value array(@Nullable Value parent, String step) throws IOException {
        List<Value> elements = new ArrayList<>();
        Value array = here(parent, step, elements);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(token, array, Integer.toString(elements.size())));
        }
        return array;
    }

    private Value here(@Nullable Value parent, String step, @Nullable Object content) {
        JsonLocation at = parser.currentTokenLocation();
        return new Value(content, parent, step, at.getLineNr(), Math.max(1, at.getColumnNr()));
    }

    private ReleaseJsonException malformed(JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        String path = parser.getParsingContext().pathAsPointer().toString();
        return new ReleaseJsonException(e.getOriginalMessage(), at.getLineNr(), at.getColumnNr(), path, e);
    }
}
