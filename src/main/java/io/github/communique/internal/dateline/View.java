package io.github.communique.internal.dateline;

import java.util.List;

/**
 * The start of a block and, where it is short, of the blocks after it, as one text with a line end between blocks: a dateline may be spread over
 * several. Only as much as a dateline needs.
 */
final class View {

    private static final int LENGTH = 320;
    private static final int SHORT = 120;
    private static final int BLOCKS = 5;

    private final List<String> opening;
    private final int first;
    private final int[] starts = new int[BLOCKS];
    private final int blocks;
    private final String text;

    private View(List<String> opening, int first, StringBuilder joined) {
        this.opening = opening;
        this.first = first;
        joined.setLength(0);
        int count = 0;
        for (int i = first; i < opening.size() && count < BLOCKS && joined.length() < LENGTH; i++) {
            String block = opening.get(i);
            starts[count++] = joined.length();
            joined.append(block, 0, Math.min(block.length(), LENGTH)).append('\n');
            if (block.length() > SHORT) {
                break;
            }
        }
        blocks = count;
        text = joined.toString();
    }

    /**
     * The view of a block.
     *
     * @param opening texts of blocks
     * @param first the place of the block among them
     * @param desk where texts are joined: one for the many views of a text
     */
    static View of(List<String> opening, int first, StringBuilder desk) {
        return new View(opening, first, desk);
    }

    String text() {
        return text;
    }

    /** The length of the first block, as far as it is in view. */
    int firstLength() {
        return blocks > 1 ? starts[1] - 1 : text.length() - 1;
    }

    /** The block, counted in the opening, that an offset of the view stands in. */
    int block(int offset) {
        return first + within(offset);
    }

    private int within(int offset) {
        int block = 0;
        while (block + 1 < blocks && offset >= starts[block + 1]) {
            block++;
        }
        return block;
    }

    /** The offset in its block of an offset of the view. */
    int offset(int offset) {
        int block = within(offset);
        return Math.min(offset - starts[block], opening.get(first + block).length());
    }

    /** What follows an offset in its block, with the next blocks where that is short; no more than a look takes in. */
    String following(int offset) {
        int block = block(offset);
        String rest = rest(offset);
        if (rest.length() >= SHORT) {
            return rest;
        }
        StringBuilder more = new StringBuilder(rest);
        for (int i = block + 1; i < opening.size() && i <= block + BLOCKS && more.length() < SHORT; i++) {
            more.append(more.length() == 0 ? "" : " ")
                    .append(opening.get(i), 0, Math.min(opening.get(i).length(), LENGTH));
        }
        return more.toString();
    }

    /** What follows an offset in its block, no more than a look takes in; empty where the block ends. */
    String rest(int offset) {
        String block = opening.get(block(offset));
        int start = offset(offset);
        int end = Math.min(block.length(), start + LENGTH);
        while (start < end && Character.isWhitespace(block.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(block.charAt(end - 1))) {
            end--;
        }
        return block.substring(start, end);
    }
}
