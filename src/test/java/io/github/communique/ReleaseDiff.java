package io.github.communique;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two releases in JSON, one readable entry per field. White space counts as one space whatever its width, as it does in the
 * annotation rules; numbers count by value; what the gazetteer adds to a place is left out; {@code dateSource.text} may hold more than is
 * expected, such as the weekday. Figures, quotations and contacts are paired before they are compared, so that one that is missing does not
 * shift the rest.
 */
final class ReleaseDiff {

    private static final Set<String> FROM_GAZETTEER = Set.of("latitude", "longitude", "geonamesId");
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
    private static final int AROUND = 60;

    private final List<String> differences = new ArrayList<>();

    private ReleaseDiff() {}

    static List<String> between(JsonNode expected, JsonNode actual) {
        ReleaseDiff diff = new ReleaseDiff();
        diff.objects("", expected, actual);
        return List.copyOf(diff.differences);
    }

    private void nodes(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            objects(path, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            arrays(path, expected, actual);
        } else if (!same(path, expected, actual)) {
            note(path, shown(expected, actual), shown(actual, expected));
        }
    }

    private void objects(String path, JsonNode expected, JsonNode actual) {
        Set<String> names = new TreeSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        names.removeAll(FROM_GAZETTEER);
        for (String name : names) {
            nodes(path.isEmpty() ? name : path + "." + name, expected.path(name), actual.path(name));
        }
    }

    private void arrays(String path, JsonNode expected, JsonNode actual) {
        List<JsonNode> left = new ArrayList<>();
        actual.forEach(left::add);
        for (int i = 0; i < expected.size(); i++) {
            JsonNode wanted = expected.get(i);
            JsonNode partner = partner(wanted, left);
            if (partner == null) {
                note(path + "[" + i + "]", wanted.toString(), "(missing)");
            } else {
                left.remove(partner);
                nodes(path + "[" + i + "]", wanted, partner);
            }
        }
        left.forEach(extra -> note(path, "(nothing)", extra.toString()));
    }

    /** The most similar element: equal if there is one, else one at the same place in the text or with the same name. */
    private static @Nullable JsonNode partner(JsonNode wanted, List<JsonNode> candidates) {
        for (JsonNode candidate : candidates) {
            if (candidate.equals(wanted)) {
                return candidate;
            }
        }
        for (JsonNode candidate : candidates) {
            if (related(wanted, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean related(JsonNode a, JsonNode b) {
        if (!a.isObject()) {
            return false;
        }
        if (a.has("start")) {
            return a.path("in").equals(b.path("in"))
                    && (a.get("start").asInt() < b.path("end").asInt()
                                    && b.path("start").asInt() < a.get("end").asInt()
                            || a.path("text").equals(b.path("text")));
        }
        for (String key : List.of("name", "text", "e164", "emails")) {
            JsonNode value = a.path(key);
            boolean filled = value.isTextual() || !value.isEmpty();
            if (filled && value.equals(b.path(key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String path, JsonNode expected, JsonNode actual) {
        if (absent(expected) || absent(actual)) {
            return absent(expected) && absent(actual);
        }
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().subtract(actual.decimalValue()).abs().compareTo(TOLERANCE) < 0;
        }
        if (expected.isTextual() && actual.isTextual()) {
            String wanted = spaces(expected.textValue());
            String got = spaces(actual.textValue());
            return path.equals("dateSource.text") ? got.contains(wanted) : got.equals(wanted);
        }
        return expected.equals(actual);
    }

    private static boolean absent(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    /** Every white space character becomes a plain space, except the blank line between paragraphs; lengths stay. */
    private static String spaces(String text) {
        return text.replaceAll("[\\u00a0\\u202f\\u2009\\t]|(?<!\\n)\\n(?!\\n)", " ");
    }

    private void note(String path, String expected, String actual) {
        differences.add("  " + path + "\n    expected: " + expected + "\n    actual:   " + actual);
    }

    /** A short value whole, a long text around the first place where it differs from the other one. */
    private static String shown(JsonNode node, JsonNode other) {
        if (absent(node)) {
            return "null";
        }
        if (!node.isTextual()) {
            return node.toString();
        }
        String text = node.textValue();
        if (text.length() <= 2 * AROUND) {
            return quoted(text);
        }
        int at = absent(other) ? 0 : firstDifference(spaces(text), spaces(Objects.toString(other.textValue(), "")));
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return "at " + at + " of " + text.length() + ": " + (from > 0 ? "…" : "") + quoted(text.substring(from, to))
                + (to < text.length() ? "…" : "");
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
