package io.github.communique.internal.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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
        for (int seen = 0; seen < MAX_NODES && text.length() < MAX_CHARS; seen++) {
            if (node instanceof TextNode piece) {
                append(text, piece.getWholeText());
            } else {
                separate(text, node);
            }
            Node next = following(node, element, text);
            if (next == null) {
                break;
            }
            node = next;
        }
        return text.toString().strip();
    }

    private static @Nullable Node following(Node node, Element root, StringBuilder text) {
        if (node.childNodeSize() > 0 && (node.equals(root) || !isSkipped(node))) {
            return node.childNode(0);
        }
        Node at = node;
        while (!at.equals(root)) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            Node parent = at.parent();
            if (parent == null) {
                return null;
            }
            separate(text, parent);
            at = parent;
        }
        return null;
    }

    /** What is no text of the page, such as a drawing, is none of the excerpt. */
    private static boolean isSkipped(Node node) {
        return node instanceof Element element && (Tags.traits(element.normalName()) & Tags.IS_SKIPPED) != 0;
    }

    private static void separate(StringBuilder text, Node node) {
        int separates = Tags.IS_BLOCK | Tags.IS_LINE_BREAK;
        if (node instanceof Element element && (Tags.traits(element.normalName()) & separates) != 0) {
            append(text, " ");
        }
    }

    /** One space for every run of white space. */
    static String squeeze(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        append(text, raw);
        return text.toString().strip();
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
