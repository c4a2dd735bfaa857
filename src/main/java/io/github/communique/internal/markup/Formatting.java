package io.github.communique.internal.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formatting elements that hold on: where a block closes one that nobody has ended, it is opened again in the next. */
final class Formatting {

    /** So many are opened again at most. */
    private static final int MOST_AGAIN = 12;
    /** So many are kept at most. */
    private static final int MOST = 512;
    /** So many of the same may hold on. */
    private static final int MOST_ALIKE = 3;

    private final TreeBuilder builder;
    /** Null for a border that formatting does not cross. */
    private final List<@Nullable Element> active = new ArrayList<>();

    Formatting(TreeBuilder builder) {
        this.builder = builder;
    }

    void add(Element element) {
        dropOneAlike(element);
        insert(active.size(), element);
    }

    void addBorder() {
        insert(active.size(), null);
    }

    private void insert(int index, @Nullable Element element) {
        active.add(index, element);
        if (active.size() > MOST) {
            active.remove(0);
        }
    }

    /** Drops the earliest of too many elements that say the same. */
    private void dropOneAlike(Element element) {
        int alike = 0;
        int last = active.size() - 1;
        for (int i = last; i >= Math.max(0, last - MOST_AGAIN); i--) {
            Element other = active.get(i);
            if (other == null) {
                return;
            }
            alike += builder.areAlike(element, other) ? 1 : 0;
            if (alike == MOST_ALIKE) {
                active.remove(i);
                return;
            }
        }
    }

    void clearToBorder() {
        Element last = null;
        boolean border = active.isEmpty();
        while (!border) {
            last = active.remove(active.size() - 1);
            border = last == null || active.isEmpty();
        }
    }

    /** The latest element of a tag behind the last border, or null. */
    @Nullable
    Element latest(Tag tag) {
        for (int i = active.size() - 1; i >= 0; i--) {
            Element element = active.get(i);
            if (element == null || element.tag() == tag) {
                return element;
            }
        }
        return null;
    }

    boolean contains(Element element) {
        return indexOf(element) >= 0;
    }

    void remove(Element element) {
        int index = indexOf(element);
        if (index >= 0) {
            active.remove(index);
        }
    }

    void replace(Element element, Element by) {
        active.set(indexOf(element), by);
    }

    /** Moves the place of an element behind another, and gives it to a third. */
    void replaceBehind(Element element, Element by, Element before) {
        if (before == element && contains(element)) {
            replace(element, by);
            return;
        }
        remove(element);
        int index = indexOf(before);
        insert(index < 0 ? active.size() : index + 1, by);
    }

    private int indexOf(Element element) {
        int i = active.size() - 1;
        while (i >= 0 && active.get(i) != element) {
            i--;
        }
        return i;
    }

    /** Opens again what was closed without an end tag. */
    void reopen() {
        int i = active.size();
        int lowest = Math.max(0, i - 1 - MOST_AGAIN);
        while (i > lowest && isClosed(active.get(i - 1))) {
            i--;
        }
        for (; i < active.size(); i++) {
            Element closed = active.get(i);
            if (closed != null) {
                Element again = closed.again();
                builder.insert(again);
                active.set(i, again);
            }
        }
    }

    private boolean isClosed(@Nullable Element element) {
        return element != null && builder.open.indexOf(element) < 0;
    }
}
