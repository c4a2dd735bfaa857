package io.github.communique.internal.markup;

import org.jspecify.annotations.Nullable;

/** The name of elements and what the rules of the tree say of them. Tags are compared by identity. */
public final class Tag {

    /** Ends the search for an open element. */
    static final int SCOPE = 1;
    /** Ends the search for an open list item. */
    static final int LIST_SCOPE = 2;
    /** Ends the search for an open paragraph. */
    static final int BUTTON_SCOPE = 4;
    /** Ends the search for open parts of tables. */
    static final int TABLE_SCOPE = 8;
    /** Ends by itself where an element around it ends. */
    static final int IMPLIED_END = 16;
    /** Ends by itself where a template ends. */
    static final int THOROUGH_END = 32;
    /** Not closed by the end tags of others inside it. */
    static final int SPECIAL = 64;
    /** Text that stands in it by mistake goes before the table. */
    static final int FOSTERS = 128;
    /** White space at its edges is not seen. */
    static final int BLOCK = 256;
    /** Ends a drawing or formula that it stands in. */
    static final int BREAKS_OUT = 512;
    /** HTML may stand in it, inside a drawing or formula. */
    static final int HOLDS_HTML = 1024;
    /** Only text and what is named there may stand in it, inside a formula. */
    static final int HOLDS_TEXT = 2048;
    /** Of a drawing. */
    static final int DRAWN = 4096;
    /** Of a drawing or formula. */
    static final int FOREIGN = 8192;
    /** Has no content. */
    static final int EMPTY = 16384;
    /** An item of a list may go on around it. */
    static final int ITEM_CONTENT = 32768;

    private final String name;
    private final int number;
    final Kind kind;
    final int flags;
    private final @Nullable Tag drawn;
    private final @Nullable Tag formula;

    /** An element of HTML, with what the same name means elsewhere. */
    Tag(String name, int number, Kind kind, int flags, int inDrawings, int inFormulas) {
        this.name = name;
        this.number = number;
        this.kind = kind;
        this.flags = flags;
        this.drawn = new Tag(name, number, inDrawings | DRAWN | FOREIGN);
        this.formula = new Tag(name, number, inFormulas | FOREIGN);
    }

    private Tag(String name, int number, int flags) {
        this.name = name;
        this.number = number;
        this.kind = Kind.PHRASE;
        this.flags = flags;
        this.drawn = null;
        this.formula = null;
    }

    /**
     * The name.
     *
     * @return in lower case
     */
    public String name() {
        return name;
    }

    /**
     * The number of the name, by which tables of one's own can be made.
     *
     * @return at least 1 and less than {@link Tags#numbers()}, or 0 for names that HTML does not know
     */
    public int number() {
        return number;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The element of this name in a drawing. */
    Tag drawn() {
        return drawn == null ? this : drawn;
    }

    /** The element of this name in a formula. */
    Tag inFormula() {
        return formula == null ? this : formula;
    }

    @Override
    public String toString() {
        return name;
    }
}
