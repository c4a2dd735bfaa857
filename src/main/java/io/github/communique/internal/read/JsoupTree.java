package io.github.communique.internal.read;

import io.github.communique.internal.markup.Tree;
import io.github.communique.internal.markup.TreeWriter;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The tree of a document that jsoup has parsed. */
final class JsoupTree implements NodeVisitor {

    private final TreeWriter writer = new TreeWriter();

    private JsoupTree() {}

    static Tree of(Document document) {
        JsoupTree tree = new JsoupTree();
        document.traverse(tree);
        return tree.writer.done();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            writer.write(text.getWholeText(), false);
        } else if (node instanceof DataNode data) {
            writer.write(data.getWholeData(), true);
        } else if (node instanceof Element element && !(node instanceof Document)) {
            writer.open(element.normalName());
            for (Attribute attribute : element.attributes()) {
                writer.say(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element && !(node instanceof Document)) {
            writer.close();
        }
    }
}
