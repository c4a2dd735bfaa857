package io.github.communique.compare;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns markup into text as the benchmark asks: block boundaries and {@code <br>} separate, inline elements do not. */
final class Paragraphs implements NodeVisitor {

    private final List<String> done = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    private Paragraphs() {}

    static String of(Element content) {
        Paragraphs paragraphs = new Paragraphs();
        content.traverse(paragraphs);
        paragraphs.end();
        return String.join("\n\n", paragraphs.done);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            current.append(text.getWholeText());
        } else if (separates(node)) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (separates(node)) {
            end();
        }
    }

    private static boolean separates(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private void end() {
        String paragraph = StringUtil.normaliseWhitespace(current.toString()).strip();
        if (!paragraph.isEmpty()) {
            done.add(paragraph);
        }
        current.setLength(0);
    }
}
