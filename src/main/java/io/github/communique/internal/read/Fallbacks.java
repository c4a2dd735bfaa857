package io.github.communique.internal.read;

import io.github.communique.internal.trace.Trace;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Elements whose content readers do not see as a rule: {@code <noscript>}, {@code <object>}, {@code <template>} and their like, and
 * markup kept as text for a script in {@code <textarea>}, for old browsers in {@code <noframes>}. Where one holds more text than the rest of the page,
 * the page is inside it - left open, it swallows what follows - and it is read.
 */
final class Fallbacks {

    private static final int SHORT = 400;
    /** Elements inside each other may be measured again, but only so often. */
    private static final int MOST_MEASURED = 4;

    private final Document document;
    private final Trace trace;
    private int total = -1;
    private long measured;

    Fallbacks(Document document, Trace trace) {
        this.document = document;
        this.trace = trace;
    }

    /** What to read in place of an element that is left out as a rule; null to leave it out. */
    @Nullable
    Element instead(Element element, String tag) {
        if (tag.equals("template") && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"))) {
            return element;
        }
        boolean markup = tag.equals("textarea") || tag.equals("noframes");
        Element content = markup ? parsed(element) : element;
        return content != null && holdsThePage(content, tag, markup ? textLength(element) : 0) ? content : null;
    }

    private static @Nullable Element parsed(Element element) {
        if (element.childNodeSize() == 0) {
            return null;
        }
        Node child = element.childNode(0);
        String text = child instanceof TextNode node
                ? node.getWholeText()
                : child instanceof DataNode data ? data.getWholeData() : "";
        // Markup of paragraphs, not what a user may type.
        return text.length() < SHORT || !text.contains("</p>") && !text.contains("</P>")
                ? null
                : Parser.htmlParser()
                        .setMaxDepth(256)
                        .parseInput(text, element.baseUri())
                        .body();
    }

    private boolean holdsThePage(Element content, String tag, int raw) {
        if (total >= 0 && measured > (long) MOST_MEASURED * total) {
            return false;
        }
        // The options of a field are no text; the paragraphs of a page that one left open swallowed are.
        boolean field = tag.equals("select") || tag.equals("datalist");
        int inside = field ? paragraphs(content) : textLength(content);
        measured += inside;
        if (inside < SHORT) {
            return false;
        }
        if (total < 0) {
            total = textLength(document);
        }
        if (inside * 2L < total - raw) {
            return false;
        }
        trace.note(
                "read",
                "kept the content of a <" + tag + ">: " + inside + " of " + total
                        + " characters of the page are in it");
        return true;
    }

    private static int paragraphs(Element root) {
        int length = 0;
        for (Element paragraph : root.getElementsByTag("p")) {
            for (Node child : paragraph.childNodes()) {
                length += printed(child);
            }
        }
        return length;
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
