package io.github.communique.internal.markup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The elements that are open, from the root to the innermost. */
final class OpenElements {

    private static final int NONE = -1;

    private final Tokens tokens;
    private final int most;
    private Element[] elements;
    private int size;
    /** How many of them are paragraphs, so that most blocks need not look for one. */
    private int paragraphs;

    /** A stack with the root. */
    OpenElements(Element root, Tokens tokens, int maxDepth) {
        this.tokens = tokens;
        this.most = maxDepth;
        this.elements = new Element[64];
        Arrays.fill(elements, root);
        this.size = 1;
    }

    int size() {
        return size;
    }

    Element get(int index) {
        return elements[index];
    }

    Element current() {
        return elements[size - 1];
    }

    boolean isCurrent(Tag tag) {
        return elements[size - 1].tag() == tag;
    }

    /** Closes what is too deep to hold one more. */
    void makeRoom() {
        while (size > most) {
            pop();
        }
    }

    void push(Element element) {
        insert(size, element);
    }

    void insert(int index, Element element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
        }
        System.arraycopy(elements, index, elements, index + 1, size - index);
        elements[index] = element;
        size++;
        paragraphs += element.tag() == Tags.P ? 1 : 0;
    }

    void replace(int index, Element element) {
        elements[index] = element;
    }

    Element pop() {
        Element popped = elements[--size];
        ended(popped);
        return popped;
    }

    void remove(Element element) {
        int index = indexOf(element);
        if (index >= 0) {
            size--;
            System.arraycopy(elements, index + 1, elements, index, size - index);
            ended(element);
        }
    }

    private void ended(Element element) {
        element.end = tokens.start;
        paragraphs -= element.tag() == Tags.P ? 1 : 0;
    }

    int indexOf(Element element) {
        int i = size - 1;
        while (i >= 0 && elements[i] != element) {
            i--;
        }
        return i;
    }

    int indexOf(Tag tag) {
        int i = size - 1;
        while (i >= 0 && elements[i].tag() != tag) {
            i--;
        }
        return i;
    }

    boolean has(Tag tag) {
        return indexOf(tag) != NONE;
    }

    /** Closes elements until an element of a tag is closed. */
    void popThrough(Tag tag) {
        popTo(indexOf(tag));
    }

    /** Closes the element at a place and all in it. */
    void popTo(int index) {
        while (size > Math.max(1, index)) {
            pop();
        }
    }

    /** Closes elements until the current one is of a kind, a template or the page. */
    void clearTo(Kind kind) {
        Element current = current();
        while (current.tag().kind != kind && current.tag() != Tags.TEMPLATE && current.tag() != Tags.HTML && size > 1) {
            pop();
            current = current();
        }
    }

    /** Closes what ends by itself where an element around it ends. */
    void endImplied(@Nullable Tag except) {
        while (current().tag().has(Tag.IMPLIED_END) && current().tag() != except) {
            pop();
        }
    }

    void endThoroughly() {
        while (current().tag().has(Tag.THOROUGH_END)) {
            pop();
        }
    }

    /** Whether a tag is open, and no element of those that end the search is inside it. */
    boolean inScope(Tag tag, int ends) {
        for (int i = size - 1; i > 0; i--) {
            Tag open = elements[i].tag();
            if (open == tag) {
                return true;
            }
            if (open.has(ends)) {
                return false;
            }
        }
        return false;
    }

    boolean inScope(Tag tag) {
        return inScope(tag, Tag.SCOPE);
    }

    boolean inTableScope(Tag tag) {
        return inScope(tag, Tag.TABLE_SCOPE);
    }

    boolean inScope(Element element) {
        for (int i = size - 1; i > 0 && elements[i] != element; i--) {
            if (elements[i].tag().has(Tag.SCOPE)) {
                return false;
            }
        }
        return true;
    }

    /** The innermost open heading in scope, or -1. */
    int headingInScope() {
        for (int i = size - 1; i > 0 && !elements[i].tag().has(Tag.SCOPE); i--) {
            if (elements[i].tag().kind == Kind.HEADING) {
                return i;
            }
        }
        return NONE;
    }

    boolean paragraphInScope() {
        return paragraphs > 0 && inScope(Tags.P, Tag.SCOPE | Tag.BUTTON_SCOPE);
    }

    /** Ends a paragraph that is open. */
    void endParagraph() {
        if (paragraphInScope()) {
            end(Tags.P);
        }
    }

    /** Ends an element that is open, and what ends by itself in it. */
    void end(Tag tag) {
        endImplied(tag);
        popThrough(tag);
    }
}
