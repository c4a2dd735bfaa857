package io.github.communique.internal.markup;

import org.jspecify.annotations.Nullable;

/** An element and what it says in the attributes that somebody reads. */
public final class Element extends Node {

    private final Tag tag;
    /** The attributes it has, a bit for each. */
    int said;
    /** Where the ranges of their values start. */
    int attributes;

    @Nullable
    Node first;

    @Nullable
    Node last;

    Element(Tree tree, Tag tag, int start, int said, int attributes) {
        super(tree, start, start);
        this.tag = tag;
        this.said = said;
        this.attributes = attributes;
    }

    /** Another element that says the same, without content. */
    Element again() {
        return new Element(tree, tag, start, said, attributes);
    }

    /**
     * What it is.
     *
     * @return its name
     */
    public Tag tag() {
        return tag;
    }

    /**
     * Its first node.
     *
     * @return null where it is empty
     */
    public @Nullable Node first() {
        return first;
    }

    /**
     * Its first element.
     *
     * @return null where it has none
     */
    public @Nullable Element firstElement() {
        Node node = first;
        while (node != null && !(node instanceof Element)) {
            node = node.next;
        }
        return (Element) node;
    }

    /**
     * Whether it has one of some attributes.
     *
     * @param attributes from {@link Attribute#among}
     * @return true for one or more
     */
    public boolean hasAny(int attributes) {
        return (said & attributes) != 0;
    }

    /**
     * Whether it has an attribute.
     *
     * @param attribute one of those that somebody reads
     * @return true even where its value is empty
     */
    public boolean has(Attribute attribute) {
        return (said & attribute.bit()) != 0;
    }

    /**
     * The value of an attribute.
     *
     * @param attribute one of those that somebody reads
     * @return empty where it has none
     */
    public String value(Attribute attribute) {
        return has(attribute) ? tree.attribute(attributes, attribute) : "";
    }

    /**
     * Whether a character stands in the value of an attribute, as it is written.
     *
     * @param attribute one of those that somebody reads
     * @param c no part of a character reference but for the number sign
     * @return false where the value is sure not to hold it
     */
    public boolean mayHold(Attribute attribute, char c) {
        return has(attribute) && tree.mayHold(attributes, attribute, c);
    }

    void append(Node node) {
        insert(node, null);
    }

    /** Inserts a node before another, at the end for null. */
    void insert(Node node, @Nullable Node before) {
        node.remove();
        Node after = before == null ? last : before.previous;
        node.parent = this;
        node.previous = after;
        node.next = before;
        if (after == null) {
            first = node;
        } else {
            after.next = node;
        }
        if (before == null) {
            last = node;
        } else {
            before.previous = node;
        }
    }

    /** Takes over all nodes of another element. */
    void adopt(Element other) {
        Node node = other.first;
        while (node != null) {
            Node following = node.next;
            append(node);
            node = following;
        }
    }
}
