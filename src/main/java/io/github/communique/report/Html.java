package io.github.communique.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes markup that cannot say more than its writer meant: every text and value is escaped, attributes come from a list without handlers and styles,
 * links stay in the report, and scripts and styles are resources of this package.
 */
final class Html {

    private static final Set<String> ATTRIBUTES = Set.of(
            "charset",
            "class",
            "content",
            "dir",
            "height",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "role",
            "scope",
            "tabindex",
            "title",
            "type",
            "viewBox",
            "width");
    private static final Set<String> EMPTY = Set.of("meta", "rect", "br");
    private static final Set<String> REFUSED =
            Set.of("script", "style", "iframe", "object", "embed", "base", "link", "form", "img", "textarea");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Appendable out) {
        this.out = out;
    }

    void doctype() throws IOException {
        out.append("<!DOCTYPE html>\n");
    }

    /** Opens an element; attributes are names and values in turn, an empty value leaves its attribute out. */
    Html open(String tag, String... attributes) throws IOException {
        if (REFUSED.contains(tag)) {
            throw new IllegalArgumentException("a report has no element " + tag);
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        out.append('>');
        if (!EMPTY.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    private void attribute(String name, String value) throws IOException {
        if (!ATTRIBUTES.contains(name) && !name.startsWith("data-") && !name.startsWith("aria-")) {
            throw new IllegalArgumentException("a report has no attribute " + name);
        }
        if (name.equals("href") && !value.startsWith("#") && !value.startsWith("./")) {
            throw new IllegalArgumentException("a link leaves the report: " + value);
        }
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escape(value);
            out.append('"');
        }
    }

    Html close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element and ends the line, so that the source can be read too. */
    Html end() throws IOException {
        close();
        out.append('\n');
        return this;
    }

    Html text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** An element with nothing but text. */
    Html leaf(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    void style(Asset asset) throws IOException {
        out.append("<style>").append(asset.text()).append("</style>\n");
    }

    void script(Asset asset) throws IOException {
        out.append("<script>").append(asset.text()).append("</script>\n");
    }

    private void escape(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (escaped != null) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
