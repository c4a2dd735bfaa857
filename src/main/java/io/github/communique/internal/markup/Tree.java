package io.github.communique.internal.markup;

import io.github.communique.internal.trace.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tree of one page. */
public final class Tree {

    /** The numbers of a range: the bit of the attribute, where its value starts and ends. */
    static final int RANGE = 3;

    /** Complete from the start, but for a tree that is written. */
    String source;

    private final Element root;
    private final List<Element> bases = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();
    /** The attributes of all elements. */
    int[] ranges = new int[RANGE * 256];

    int used;

    /**
     * An attribute of the page itself.
     *
     * @param name in lower case
     * @param value as decoded
     */
    public record Saying(String name, String value) {}

    Tree(String source) {
        this.source = source;
        this.root = new Element(this, Tags.unknown("#root"), 0, 0, 0);
    }

    /**
     * Reads markup, whatever it is.
     *
     * @param markup a page
     * @param maxDepth what nests deeper is flattened
     * @param trace told what was repaired
     * @return its tree
     */
    public static Tree of(String markup, int maxDepth, Trace trace) {
        Tree tree = new Tree(markup);
        new TreeBuilder(tree, maxDepth, trace).build();
        return tree;
    }

    /**
     * What its nodes are ranges of.
     *
     * @return the markup
     */
    public String source() {
        return source;
    }

    /**
     * The element around all others.
     *
     * @return an element that does not stand in the markup
     */
    public Element root() {
        return root;
    }

    /**
     * The element that holds what readers see.
     *
     * @return the body, the outermost set of frames, or the root where there is neither
     */
    public Element body() {
        Element html = root.firstElement();
        for (Node node = html == null ? null : html.last; node != null; node = node.previous) {
            if (node instanceof Element part && (part.tag() == Tags.BODY || part.tag() == Tags.FRAMESET)) {
                return part;
            }
        }
        return root;
    }

    /**
     * The elements that may name the address against which links are to be resolved.
     *
     * @return those with an address, in page order
     */
    public List<Element> bases() {
        return bases;
    }

    /**
     * The attributes of {@code <html>} and {@code <body>}, whatever their names.
     *
     * @return of repeated ones the first counts
     */
    public List<Saying> sayings() {
        return sayings;
    }

    /** Keeps a range for the element that is being read. */
    void range(int at, Attribute attribute, int start, int end) {
        if (at + RANGE > ranges.length) {
            ranges = Arrays.copyOf(ranges, ranges.length * 2);
        }
        ranges[at] = attribute.bit();
        ranges[at + 1] = start;
        ranges[at + 2] = end;
    }

    String attribute(int from, Attribute attribute) {
        int at = find(from, attribute);
        return decoded(ranges[at + 1], ranges[at + 2]);
    }

    boolean mayHold(int from, Attribute attribute, char c) {
        int at = find(from, attribute);
        int i = ranges[at + 1];
        int end = ranges[at + 2];
        while (i < end && source.charAt(i) != c) {
            i++;
        }
        return i < end;
    }

    private int find(int from, Attribute attribute) {
        int at = from;
        while (ranges[at] != attribute.bit()) {
            at += RANGE;
        }
        return at;
    }

    String decoded(int start, int end) {
        String raw = source.substring(start, end);
        return raw.indexOf('&') < 0 ? raw : References.resolve(raw, 0, raw.length(), true);
    }

    /** Gives an element the attributes of another that it does not have yet. */
    void merge(Element element, int said, int from) {
        int more = said & ~element.said;
        if (more == 0) {
            return;
        }
        // Behind the ranges of the other, which have just been read.
        int merged = from + RANGE * Integer.bitCount(said);
        int to = merged;
        int own = element.attributes;
        for (int i = 0; i < Integer.bitCount(element.said); i++, own += RANGE) {
            copy(own, to);
            to += RANGE;
        }
        int other = from;
        for (int i = 0; i < Integer.bitCount(said); i++, other += RANGE) {
            if ((more & ranges[other]) != 0) {
                copy(other, to);
                to += RANGE;
            }
        }
        element.attributes = merged;
        element.said |= more;
        used = to;
    }

    private void copy(int from, int to) {
        if (to + RANGE > ranges.length) {
            ranges = Arrays.copyOf(ranges, ranges.length * 2);
        }
        System.arraycopy(ranges, from, ranges, to, RANGE);
    }
}
