package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where press contacts stand among the blocks of a page, with a label before them or without. */
final class Reach {

    /** Name, role and organization may stand above the first address. */
    private static final int LINES_ABOVE = 3;

    private static final int LONGEST_RUN = 10;
    /** More such lines are a list of organizations, as below an appeal. */
    private static final int OFFICE_LINES = 2;

    private final List<Block> content;
    private final ContactCues cues;

    Reach(List<Block> content, ContactCues cues) {
        this.content = content;
        this.cues = cues;
    }

    ContactCues cues() {
        return cues;
    }

    /** The end of the contact section that a block opens; the place itself where it opens none. */
    int end(int i) {
        return cues.opens(content.get(i)) ? cues.end(content, i) : i;
    }

    /** Whether a contact section begins behind a place. */
    boolean isBehind(int i) {
        int next = i + 1;
        while (next < content.size() && end(next) == next) {
            next++;
        }
        return next < content.size();
    }

    /** How many of the last blocks of the text name the office whose label follows, right behind running text. */
    int officeLines(List<Block> body, Block label) {
        int next = label.index();
        int count = 0;
        while (count < body.size()) {
            Block block = body.get(body.size() - 1 - count);
            if (block.index() + 1 != next || !cues.isOfficeLine(block)) {
                break;
            }
            next = block.index();
            count++;
        }
        boolean behindText = count < body.size() && Shape.isProse(body.get(body.size() - 1 - count));
        return behindText && count <= OFFICE_LINES ? count : 0;
    }

    /** The part of a block behind which the invitation to contact somebody begins, with the blocks that belong to it; null where there is none. */
    @Nullable
    Split split(int i) {
        Block block = content.get(i);
        int at = cues.sentenceStart(block);
        if (at <= 0) {
            return null;
        }
        Block before = Slices.of(block, 0, at);
        Block after = Slices.of(block, at, block.text().length());
        if (before == null || after == null) {
            return null;
        }
        List<Block> rest = new ArrayList<>(content.subList(i, Math.min(content.size(), i + LONGEST_RUN)));
        rest.set(0, after);
        int end = cues.reachable(after) && Shape.isProse(block) ? 1 : Math.max(1, cues.end(rest, 0));
        return new Split(before, List.copyOf(rest.subList(0, end)), i + end);
    }

    /**
     * A block of text and contact.
     *
     * @param before what stands before the invitation
     * @param region the invitation and what belongs to it
     * @param end the place behind the region
     */
    record Split(Block before, List<Block> region, int end) {}

    /** Whether somebody can be reached through a line that is no running text. */
    boolean isAddress(Block block) {
        return !Shape.isProse(block)
                && (cues.opens(block) || cues.reachable(block) || cues.sentenceStart(block) > 0)
                && cues.continues(block);
    }

    /** How many of the last blocks are a contact without a label: short lines, some with an address. */
    int unlabelled(List<Block> blocks) {
        int start = blocks.size();
        int first = -1;
        while (start > 0 && blocks.size() - start < LONGEST_RUN && isLine(blocks.get(start - 1))) {
            start--;
            first = cues.reachable(blocks.get(start)) ? start : first;
        }
        return first < 0 ? 0 : blocks.size() - Math.max(start, first - LINES_ABOVE);
    }

    private boolean isLine(Block block) {
        return !Shape.isProse(block)
                && cues.continues(block)
                && (block.kind() != Block.Kind.HEADING || block.level() == 0);
    }
}
