package io.github.communique.internal.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The YAML front matter of a text that was saved from an editing system: {@code ---}, lines of {@code key: value}, {@code ---}. Only plain, quoted and
 * folded ({@code >}) scalars are read; nested values are passed over.
 *
 * @param values by key, lower case
 * @param end offset of the text behind it; 0 where there is none
 */
record FrontMatter(Map<String, String> values, int end) {

    private static final int LONGEST = 20_000;

    static FrontMatter of(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        FrontMatter none = new FrontMatter(Map.of(), 0);
        if (!text.startsWith("---", start)) {
            return none;
        }
        Map<String, String> values = new LinkedHashMap<>();
        String key = "";
        int at = nextLine(text, start);
        if (!text.substring(start, at).strip().equals("---")) {
            return none;
        }
        while (at < text.length() && at < LONGEST) {
            int next = nextLine(text, at);
            String line = text.substring(at, next).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return values.isEmpty() ? none : new FrontMatter(Map.copyOf(values), next);
            }
            boolean indented = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            int colon = line.indexOf(':');
            if (!indented && colon > 0) {
                key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.put(key, scalar(line.substring(colon + 1).strip()));
            } else if (indented && !key.isEmpty() && !line.strip().startsWith("- ")) {
                values.merge(key, line.strip(), (a, b) -> a.isEmpty() ? b : a + " " + b);
            } else if (!indented && !line.isEmpty()) {
                return none;
            }
            at = next;
        }
        return none;
    }

    private static String scalar(String value) {
        if (value.equals(">") || value.equals(">-") || value.equals("|") || value.equals("|-")) {
            return "";
        }
        if (value.length() >= 2) {
            char quote = value.charAt(0);
            if ((quote == '"' || quote == '\'') && value.charAt(value.length() - 1) == quote) {
                String inner = value.substring(1, value.length() - 1);
                return quote == '\'' ? inner.replace("''", "'") : inner.replace("\\\"", "\"");
            }
        }
        return value;
    }

    private static int nextLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
