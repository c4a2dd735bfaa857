package io.github.communique.internal.markup;

import java.util.HashMap;
import java.util.Map;

/** Makes a tree of what has been parsed elsewhere. Its source is put together from the texts and values, in page order. */
public final class TreeWriter {

    private final Tree tree = new Tree("");
    private final StringBuilder source = new StringBuilder();
    private final Map<String, Tag> unknown = new HashMap<>();
    private Element current = tree.root();

    /** A writer of an empty tree. */
    public TreeWriter() {}

    /**
     * Opens an element.
     *
     * @param name in lower case
     */
    public void open(String name) {
        Tag known = Tags.known(name);
        Tag tag = known == null ? unknown.computeIfAbsent(name, Tags::unknown) : known;
        Element element = new Element(tree, tag, source.length(), 0, tree.used);
        current.append(element);
        current = element;
    }

    /**
     * Gives the element that was opened last an attribute. Of repeated ones the first counts.
     *
     * @param name in lower case
     * @param value as decoded
     */
    public void say(String name, String value) {
        Attribute attribute = Attribute.named(name);
        if (attribute != null && !current.has(attribute)) {
            current.said |= attribute.bit();
            int start = source.length();
            // Values are decoded when they are asked for.
            source.append(value.replace("&", "&amp;"));
            tree.range(tree.used, attribute, start, source.length());
            tree.used += Tree.RANGE;
        }
        if (isPage()) {
            tree.sayings().add(new Tree.Saying(name, value));
        }
    }

    /** Whether the element that was opened last is the page or its body. */
    private boolean isPage() {
        Element around = current.parent();
        return around != null
                && (around == tree.root()
                        ? current.tag() == Tags.HTML
                        : around.tag() == Tags.HTML && current.tag() == Tags.BODY);
    }

    /**
     * Adds a text.
     *
     * @param text as readers see it
     * @param data whether it is the content of a script, style or the like
     */
    public void write(String text, boolean data) {
        int start = source.length();
        source.append(text);
        current.append(new Text(tree, start, source.length(), data, false));
    }

    /** Closes the element that was opened last. */
    public void close() {
        Element parent = current.parent();
        current.end = source.length();
        current = parent == null ? tree.root() : parent;
    }

    /**
     * Ends the tree.
     *
     * @return what was written
     */
    public Tree done() {
        tree.source = source.toString();
        tree.root().end = source.length();
        return tree;
    }
}
