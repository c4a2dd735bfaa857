package io.github.communique.internal.markup;

import org.jspecify.annotations.Nullable;

/** A node of the tree: an element or a text. Siblings are linked, so that a node can be moved in constant time. */
public abstract sealed class Node permits Element, Text {

    final Tree tree;
    final int start;
    int end;

    @Nullable
    Element parent;

    @Nullable
    Node previous;

    @Nullable
    Node next;

    Node(Tree tree, int start, int end) {
        this.tree = tree;
        this.start = start;
        this.end = end;
    }

    /**
     * Where it begins.
     *
     * @return an offset in the source; an element begins with its start tag, or where it was implied
     */
    public int start() {
        return start;
    }

    /**
     * Where it ends.
     *
     * @return an offset in the source; an element ends where its content does
     */
    public int end() {
        return end;
    }

    /**
     * The element around it.
     *
     * @return null for the root
     */
    public @Nullable Element parent() {
        return parent;
    }

    /**
     * The node before it in the same element.
     *
     * @return null where it is the first
     */
    public @Nullable Node previous() {
        return previous;
    }

    /**
     * The node behind it in the same element.
     *
     * @return null where it is the last
     */
    public @Nullable Node next() {
        return next;
    }

    /**
     * The node that follows in the order of the page.
     *
     * @param root the element to stay in
     * @param enter whether to go into this node where it is an element, or past it
     * @return null behind the last
     */
    public @Nullable Node following(Element root, boolean enter) {
        Node first = enter && this instanceof Element element ? element.first() : null;
        Node at = this;
        while (first == null && at != root) {
            first = at.next;
            at = at.parent == null ? root : at.parent;
        }
        return first;
    }

    /** Takes it out of the tree. */
    void remove() {
        Element around = parent;
        if (around == null) {
            return;
        }
        Node before = previous;
        Node after = next;
        if (before == null) {
            around.first = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            around.last = before;
        } else {
            after.previous = before;
        }
        parent = null;
        previous = null;
        next = null;
    }
}
