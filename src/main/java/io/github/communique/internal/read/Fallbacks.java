package io.github.communique.internal.read;

import io.github.communique.internal.markup.Attribute;
import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Node;
import io.github.communique.internal.markup.Text;
import io.github.communique.internal.markup.Tree;
import io.github.communique.internal.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Elements whose content readers do not see as a rule: {@code <noscript>}, {@code <object>}, {@code <template>} and their like, and
 * markup kept as text for a script in {@code <textarea>}, for old browsers in {@code <noframes>}. Where one holds more text than the rest of the page,
 * the page is inside it - left open, it swallows what follows - and it is read.
 */
final class Fallbacks {

    private static final int SHORT = 400;
    private static final int MAX_DEPTH = 256;
    /** Elements inside each other may be measured again, but only so often. */
    private static final int MOST_MEASURED = 4;

    private final Element page;
    private final Trace trace;
    private int total = -1;
    private long measured;

    Fallbacks(Element page, Trace trace) {
        this.page = page;
        this.trace = trace;
    }

    /** What to read in place of an element that is left out as a rule; null to leave it out. */
    @Nullable
    Element instead(Element element) {
        String tag = element.tag().name();
        if (tag.equals("template") && (element.has(Attribute.SHADOWROOTMODE) || element.has(Attribute.SHADOWROOT))) {
            return element;
        }
        boolean markup = tag.equals("textarea") || tag.equals("noframes");
        Element content = markup ? parsed(element) : element;
        return content != null && holdsThePage(content, tag, markup ? textLength(element) : 0) ? content : null;
    }

    private static @Nullable Element parsed(Element element) {
        String text = element.first() instanceof Text only ? only.value() : "";
        // Markup of paragraphs, not what a user may type.
        return text.length() < SHORT || (!text.contains("</p>") && !text.contains("</P>"))
                ? null
                : Tree.of(text, MAX_DEPTH, Trace.NONE).body();
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
            total = textLength(page);
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
        for (Node node = root; node != null; node = node.following(root, true)) {
            Element around = node.parent();
            length += around != null && around.tag().name().equals("p") ? printed(node) : 0;
        }
        return length;
    }

    private static int textLength(Element root) {
        int length = 0;
        for (Node node = root; node != null; node = node.following(root, true)) {
            length += printed(node);
        }
        return length;
    }

    private static int printed(Node node) {
        return node instanceof Text text && !text.isData() && !text.isBlank() ? text.length() : 0;
    }
}
