package io.github.communique.examples.spark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.communique.json.ReleaseJson;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows as trees of JSON, and the rows that a release is to become: made of the library's own JSON, so that the columns are not checked by themselves. */
final class Trees {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** What the tables call otherwise. */
    private static final Map<String, String> NAMES = Map.of("locations", "places", "in", "part");

    private Trees() {}

    static Map<String, Object> of(String json) {
        return object(read(json));
    }

    static Map<String, Object> release(PressRelease release) {
        Map<String, Object> row = of(ReleaseJson.write(release));
        row.remove("schema");
        row.remove("figures");
        if (release.date() != null && release.date().complete()) {
            row.put("day", release.date().toString());
        }
        return row;
    }

    static List<Map<String, Object>> figures(PressRelease release) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode figure : read(ReleaseJson.write(release)).get("figures")) {
            Map<String, Object> row = object(figure);
            row.put("ordinal", number(String.valueOf(rows.size())));
            rows.add(row);
        }
        return rows;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what is null, which JSON of Spark leaves out. */
    private static Map<String, Object> object(JsonNode node) {
        Map<String, Object> fields = new TreeMap<>();
        node.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                fields.put(column(field.getKey()), value(field.getValue()));
            }
        });
        return fields;
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            List<Object> values = new ArrayList<>();
            node.forEach(value -> values.add(value(value)));
            return values;
        }
        return node.isNumber() ? number(node.asText()) : node.isBoolean() ? node.asBoolean() : node.asText();
    }

    private static String number(String digits) {
        return new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }

    private static String column(String name) {
        StringBuilder column = new StringBuilder();
        NAMES.getOrDefault(name, name).chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                column.append('_');
            }
            column.append((char) Character.toLowerCase(c));
        });
        return column.toString();
    }
}
