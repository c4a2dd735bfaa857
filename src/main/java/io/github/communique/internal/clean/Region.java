package io.github.communique.internal.clean;

import io.github.communique.page.Container;
import org.jspecify.annotations.Nullable;

/** The blocks that an element spans: in page order they are neighbours. */
final class Region {

    private final Container container;
    private final @Nullable Region parent;
    private final int depth;
    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private long credit;
    private boolean marked;
    private boolean inNamed;
    private final boolean inFigure;
    private final Region place;

    Region(Container container, @Nullable Region parent) {
        this.container = container;
        this.parent = parent;
        this.depth = container.depth();
        this.inFigure = container.tag().equals("figure") || (parent != null && parent.inFigure);
        this.place = parent != null && isPart(container.tag()) ? parent.place : this;
    }

    private static boolean isPart(String tag) {
        return switch (tag) {
            case "p",
                    "span",
                    "b",
                    "strong",
                    "li",
                    "ul",
                    "ol",
                    "pre",
                    "blockquote",
                    "font",
                    "em",
                    "i",
                    "a",
                    "td",
                    "tr",
                    "tbody",
                    "table",
                    "dd",
                    "dt",
                    "dl",
                    "center",
                    "text" -> true;
            default -> false;
        };
    }

    /** Equal for elements of the same tag and class in parents of the same tag and class. */
    int shape() {
        int own = 31 * container.tag().hashCode() + container.classes().hashCode();
        return parent == null
                ? own
                : (own * 31 + parent.container.tag().hashCode()) * 31
                        + parent.container.classes().hashCode();
    }

    /** Whether it is a figure or stands in one. */
    boolean isInFigure() {
        return inFigure;
    }

    /** The element that a paragraph stands in: not the paragraph itself, nor what only formats it. */
    Region place() {
        return place;
    }

    void extend(int block) {
        first = Math.min(first, block);
        last = Math.max(last, block);
    }

    void extendParent() {
        if (parent != null) {
            parent.extend(first);
            parent.extend(last);
        }
    }

    void setInNamed(boolean in) {
        inNamed = in;
    }

    /** Whether its name, or that of an element around it, says that it is something else than text. */
    boolean inNamed() {
        return inNamed;
    }

    void clearCredit() {
        credit = 0;
    }

    /** Notes that all blocks have a label. */
    void setMarked() {
        marked = true;
    }

    /** Whether this element or one around it was marked as a whole; asked parents first. */
    boolean inMarked() {
        marked = marked || (parent != null && parent.marked);
        return marked;
    }

    void credit(long more) {
        credit += more;
    }

    long credit() {
        return credit;
    }

    Container container() {
        return container;
    }

    /** How many elements stand around it. */
    int depth() {
        return depth;
    }

    @Nullable
    Region parent() {
        return parent;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The share of a quantity, given as prefix sums over blocks, that lies in this region. */
    long sum(long[] prefix) {
        return prefix[last + 1] - prefix[first];
    }
}
