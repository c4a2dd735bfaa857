package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What stands in {@code <noscript>}: mostly a picture or a hint to switch scripts on, repeated elsewhere. Where it holds more text than the rest
 * of the page, the page is inside it - an element left open there swallows what follows in some trees - and it is read.
 */
final class Fallbacks {

    private static final int SHORT = 400;

    private final Document document;
    private final Trace trace;
    private int total = -1;

    Fallbacks(Document document, Trace trace) {
        this.document = document;
        this.trace = trace;
    }

    boolean isDropped(Element noscript) {
        int inside = textLength(noscript);
        if (inside < SHORT) {
            return true;
        }
        if (total < 0) {
            total = textLength(document);
        }
        if (inside * 2L < total) {
            return true;
        }
        trace.note(
                "read",
                "kept the content of a <noscript>: " + inside + " of " + total + " characters of the page are in it");
        return false;
    }

    private static int textLength(Element root) {
        int[] length = {0};
        root.traverse((node, depth) -> length[0] += printed(node));
        return length[0];
    }

    private static int printed(Node node) {
        return node instanceof TextNode text && !text.isBlank()
                ? text.getWholeText().length()
                : 0;
    }
}
