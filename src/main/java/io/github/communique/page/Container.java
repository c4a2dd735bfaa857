package io.github.communique.page;

import org.jspecify.annotations.Nullable;

/**
 * An element of the page that holds blocks: its place in the tree, as far as filters need it. Compared by identity.
 */
public final class Container {

    /** The container of blocks of plain text. */
    public static final Container TEXT = new Container(null, "text", "", "", "", "", false);

    private final @Nullable Container parent;
    private final String tag;
    private final String id;
    private final String classes;
    private final String role;
    private final String itemprop;
    private final boolean hidden;
    private final int depth;

    /**
     * Describes an element.
     *
     * @param parent the element around it, or null for the root
     * @param tag the tag name in lower case
     * @param id the id attribute or empty
     * @param classes the class attribute or empty
     * @param role the ARIA role or empty
     * @param itemprop the microdata property or empty
     * @param hidden whether the element itself is hidden from readers
     */
    public Container(
            @Nullable Container parent,
            String tag,
            String id,
            String classes,
            String role,
            String itemprop,
            boolean hidden) {
        this.parent = parent;
        this.tag = tag;
        this.id = id;
        this.classes = classes;
        this.role = role;
        this.itemprop = itemprop;
        this.hidden = hidden || (parent != null && parent.hidden);
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /**
     * The element around this one.
     *
     * @return the parent, or null for the root
     */
    public @Nullable Container parent() {
        return parent;
    }

    /**
     * The tag name.
     *
     * @return in lower case
     */
    public String tag() {
        return tag;
    }

    /**
     * The id attribute.
     *
     * @return as written, or empty
     */
    public String id() {
        return id;
    }

    /**
     * The class attribute.
     *
     * @return as written, or empty
     */
    public String classes() {
        return classes;
    }

    /**
     * The ARIA role.
     *
     * @return as written, or empty
     */
    public String role() {
        return role;
    }

    /**
     * The microdata property.
     *
     * @return as written, or empty
     */
    public String itemprop() {
        return itemprop;
    }

    /**
     * Whether this element or one around it is hidden from readers.
     *
     * @return true for hidden
     */
    public boolean hidden() {
        return hidden;
    }

    /**
     * The number of elements around this one.
     *
     * @return 0 for the root
     */
    public int depth() {
        return depth;
    }

    /**
     * The nearest element with a tag, this one or one around it.
     *
     * @param name a tag name in lower case
     * @return the element, or null where there is none
     */
    public @Nullable Container nearest(String name) {
        for (Container c = this; c != null; c = c.parent) {
            if (c.tag.equals(name)) {
                return c;
            }
        }
        return null;
    }

    /**
     * The path from the root, such as {@code html>body>div#main.content>p}.
     *
     * @return tag names with id and classes, joined by {@code >}
     */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Container c = this; c != null; c = c.parent) {
            path.insert(0, (c.parent == null ? "" : ">") + c.step());
        }
        return path.toString();
    }

    private String step() {
        return tag
                + (id.isEmpty() ? "" : "#" + id)
                + (classes.isEmpty() ? "" : "." + classes.strip().replace(' ', '.'));
    }

    /** The {@link #path()}. */
    @Override
    public String toString() {
        return path();
    }
}
