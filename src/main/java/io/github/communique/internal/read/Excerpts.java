package io.github.communique.internal.read;

import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Node;
import io.github.communique.internal.markup.Text;
import org.jspecify.annotations.Nullable;

/** Short texts of elements: bounded, so that nested elements cannot multiply the work. */
final class Excerpts {

    private static final int MAX_CHARS = 300;
    private static final int MAX_NODES = 50;

    private Excerpts() {}

    /** The beginning of an element's text, white space normalised; blocks and line breaks separate. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        Node node = element;
        for (int seen = 0; seen < MAX_NODES && text.length() < MAX_CHARS && node != null; seen++) {
            if (node instanceof Text piece) {
                append(text, piece.value());
            } else {
                separate(text, node);
            }
            node = following(node, element, text);
        }
        return text.toString().strip();
    }

    private static @Nullable Node following(Node node, Element root, StringBuilder text) {
        if (node instanceof Element element && element.first() != null && (node == root || !isSkipped(element))) {
            return element.first();
        }
        Node at = node;
        while (at != root) {
            Node next = at.next();
            Element parent = at.parent();
            if (next != null || parent == null) {
                return next;
            }
            separate(text, parent);
            at = parent;
        }
        return null;
    }

    /** What is no text of the page, such as a drawing, is none of the excerpt. */
    private static boolean isSkipped(Element element) {
        return (Traits.of(element.tag()) & Traits.IS_SKIPPED) != 0;
    }

    private static void separate(StringBuilder text, Node node) {
        int separates = Traits.IS_BLOCK | Traits.IS_LINE_BREAK;
        if (node instanceof Element element && (Traits.of(element.tag()) & separates) != 0) {
            append(text, " ");
        }
    }

    /** One space for every run of white space. */
    static String squeeze(String raw) {
        if (isSqueezed(raw)) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        append(text, raw);
        return text.toString().strip();
    }

    private static boolean isSqueezed(String raw) {
        boolean space = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (BlockText.isSpace(c) && (space || c != ' ')) {
                return false;
            }
            space = c == ' ';
        }
        return !space && raw.length() < 10 * MAX_CHARS;
    }

    private static void append(StringBuilder text, String raw) {
        for (int i = 0; i < raw.length() && text.length() < 10 * MAX_CHARS; i++) {
            char c = raw.charAt(i);
            if (!BlockText.isSpace(c)) {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }
}
