package io.github.communique.page;

import java.util.List;
import java.util.Objects;

/**
 * A piece of text of paragraph level, white space normalised: one space between words, {@code \n} where the page breaks the line inside the
 * block.
 *
 * @param index its place in {@link Page#blocks()}
 * @param kind what sort of block
 * @param level 1 to 6 for headings, the nesting depth for list items, else 0
 * @param text never empty, no white space at the ends
 * @param links the links in it, in text order
 * @param container the element it is the text of
 * @param source how the text lies in the decoded source; {@link Alignment#NONE} where that is not known
 */
public record Block(
        int index, Kind kind, int level, String text, List<Link> links, Container container, Alignment source) {

    /** Sorts of blocks. */
    public enum Kind {
        /** A heading, or in plain text a line that stands alone like one. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list, its bullet taken off. */
        LIST_ITEM,
        /** A cell or row of a table. */
        TABLE_CELL,
        /** Text quoted as a block. */
        BLOCK_QUOTE,
        /** Preformatted text. */
        PREFORMATTED,
        /** The caption of a picture or table. */
        CAPTION,
        /** A term or description of a definition list. */
        DEFINITION,
        /** A control: button, option, label of a form. */
        CONTROL
    }

    /** Checks and copies the parts. */
    public Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(source, "source");
        links = List.copyOf(links);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a block has text");
        }
    }

    /**
     * The share of the text that is link text.
     *
     * @return 0 to 1
     */
    public double linkDensity() {
        int linked = 0;
        for (Link link : links) {
            linked += link.end() - link.start();
        }
        return (double) linked / text.length();
    }
}
