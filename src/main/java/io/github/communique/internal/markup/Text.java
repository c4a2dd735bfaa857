package io.github.communique.internal.markup;

/** A text: a range of the source, in which character references may stand. */
public final class Text extends Node {

    /** Hears what a text is made of, in order. */
    public interface Pieces {

        /**
         * A range that stands for itself.
         *
         * @param source the whole source
         * @param start where the range starts
         * @param end where it ends
         */
        void verbatim(String source, int start, int end);

        /**
         * A character reference.
         *
         * @param value what it stands for
         * @param start where it starts in the source
         * @param end where it ends
         */
        void reference(String value, int start, int end);
    }

    private final boolean data;
    private final boolean escaped;

    Text(Tree tree, int start, int end, boolean data, boolean escaped) {
        super(tree, start, end);
        this.data = data;
        this.escaped = escaped;
    }

    /**
     * Whether it is the content of a script, style or the like.
     *
     * @return true for what is no text of the page as it stands
     */
    public boolean isData() {
        return data;
    }

    /**
     * Whether the source holds the text in another form, so that only {@link #value()} tells it.
     *
     * @return true where character references stand in it
     */
    public boolean isEscaped() {
        return escaped;
    }

    /**
     * The markup that it is a range of.
     *
     * @return the whole source
     */
    public String source() {
        return tree.source();
    }

    /**
     * The text.
     *
     * @return what readers see
     */
    public String value() {
        return escaped
                ? References.resolve(tree.source(), start, end, false).replace("\0", "")
                : tree.source().substring(start, end);
    }

    /**
     * Tells the text piece by piece.
     *
     * @param pieces told every range and every reference
     */
    public void tell(Pieces pieces) {
        References.tell(tree.source(), start, end, false, pieces);
    }

    /**
     * How long it is.
     *
     * @return the number of characters of its value
     */
    public int length() {
        return escaped ? value().length() : end - start;
    }

    /**
     * Whether there is nothing to see.
     *
     * @return true for white space alone
     */
    public boolean isBlank() {
        return Chars.isBlank(tree.source(), start, end);
    }
}
