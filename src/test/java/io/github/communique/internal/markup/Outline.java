package io.github.communique.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.TextNode;

/**
 * What two trees have to have in common: elements and texts, as in {@code body(p('One' b('two')))}. What the light tree leaves out on purpose is left out
 * of both: white space at the edges of texts, elements without content, and whatever is drawn.
 */
final class Outline {

    private static final Set<String> EMPTY = Set.of(
            "area",
            "base",
            "basefont",
            "bgsound",
            "col",
            "embed",
            "frame",
            "img",
            "input",
            "keygen",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");
    private static final Set<String> HOLDERS = Set.of("desc", "foreignobject", "title");
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private final List<String> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Outline() {}

    static String of(Tree tree) {
        return outline(tree.root()).joined();
    }

    static String of(org.jsoup.nodes.Document document) {
        return outline(document).joined();
    }

    private static Outline outline(Element parent) {
        Outline outline = new Outline();
        for (Node node = parent.first(); node != null; node = node.next()) {
            if (node instanceof Text piece) {
                outline.text.append(piece.value());
            } else if (node instanceof Element element) {
                outline.add(element.tag().name(), element.tag().has(Tag.FOREIGN), outline(element));
            }
        }
        return outline;
    }

    private static Outline outline(org.jsoup.nodes.Element parent) {
        Outline outline = new Outline();
        boolean drawn = parent.tag().namespace().equals(SVG) && !HOLDERS.contains(parent.normalName());
        for (org.jsoup.nodes.Node node : parent.childNodes()) {
            if (node instanceof TextNode piece && !(node instanceof CDataNode) && !drawn) {
                outline.text.append(piece.getWholeText());
            } else if (node instanceof DataNode data && !drawn) {
                outline.text.append(data.getWholeData());
            } else if (node instanceof org.jsoup.nodes.Element element) {
                boolean foreign = !element.tag().namespace().equals(HTML);
                outline.add(element.normalName(), foreign, outline(element));
            }
        }
        return outline;
    }

    private void add(String name, boolean foreign, Outline content) {
        String inside = content.joined();
        boolean leftOut = foreign ? inside.isEmpty() : EMPTY.contains(name);
        if (!leftOut) {
            endText();
            items.add(inside.isEmpty() ? name : name + "(" + inside + ")");
        }
    }

    private void endText() {
        String squeezed = text.toString().replaceAll("[ \t\n\f\r]+", " ").strip();
        text.setLength(0);
        if (!squeezed.isEmpty()) {
            items.add("'" + squeezed + "'");
        }
    }

    private String joined() {
        endText();
        return String.join(" ", items);
    }
}
