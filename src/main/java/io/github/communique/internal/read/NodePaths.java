package io.github.communique.internal.read;

import io.github.communique.internal.markup.Element;
import io.github.communique.internal.markup.Node;
import io.github.communique.internal.markup.Tag;
import io.github.communique.internal.markup.Text;
import io.github.communique.internal.markup.Tree;
import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import io.github.communique.release.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Names the elements around places of a page. Reads the page again, so that nothing has to be kept for those who do not ask. Immutable. */
public final class NodePaths {

    private final String markup;
    private final int before;
    private final Element root;
    /** In the order of the source. */
    private final List<Text> texts = new ArrayList<>();
    /** Each element among its siblings of the same name, counted once: walking back to the first for every question would take too long on a flat page. */
    private final Map<Element, Integer> numbers = new HashMap<>();

    private NodePaths(String markup, Tree tree) {
        this.markup = markup;
        this.before = markup.length() - tree.source().length();
        this.root = tree.root();
        for (Node node = root; node != null; node = node.following(root, true)) {
            if (node instanceof Text text) {
                texts.add(text);
            } else if (node instanceof Element element) {
                number(element);
            }
        }
        texts.sort(Comparator.comparingInt(Node::start));
    }

    /** Numbers the children of an element. */
    private void number(Element parent) {
        Map<Tag, Integer> seen = new HashMap<>();
        for (Node node = parent.first(); node != null; node = node.next()) {
            if (node instanceof Element child) {
                numbers.put(child, seen.merge(child.tag(), 1, Integer::sum));
            }
        }
    }

    /**
     * Reads a page.
     *
     * @param source a source of kind HTML
     * @param limits those it was read with
     * @return its paths
     */
    public static NodePaths of(Source source, Limits limits) {
        Document given = source.document().orElse(null);
        Tree tree = HtmlReader.tree(source, given, limits, Trace.NONE);
        return new NodePaths(given == null ? source.text() : tree.source(), tree);
    }

    /**
     * What offsets count in.
     *
     * @return the markup; that of a document which jsoup has parsed is the text of its nodes
     */
    public String markup() {
        return markup;
    }

    /**
     * The path of the innermost element around a range.
     *
     * @param range a range of the markup, starting and ending with text
     * @return the names of the elements from the outermost on, counted among their siblings of the same name; empty outside of texts
     */
    public String around(Span range) {
        Text first = at(range.start() - before);
        Text last = at(Math.max(range.start(), range.end() - 1) - before);
        List<Element> path = elements(first);
        List<Element> other = elements(last);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < Math.min(path.size(), other.size()) && path.get(i) == other.get(i); i++) {
            names.append(i == 0 ? "" : "/").append(named(path.get(i)));
        }
        return names.toString();
    }

    private @Nullable Text at(int offset) {
        int low = 0;
        int high = texts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (texts.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : texts.get(low - 1);
    }

    private List<Element> elements(@Nullable Text text) {
        List<Element> path = new ArrayList<>();
        for (Element at = text == null ? null : text.parent(); at != null && at != root; at = at.parent()) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    private String named(Element element) {
        String name = element.tag().name();
        if (name.equals("html") || name.equals("body")) {
            return name;
        }
        return name + "[" + numbers.get(element) + "]";
    }
}
