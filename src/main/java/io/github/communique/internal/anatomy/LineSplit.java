package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.ArrayList;
import java.util.List;

/** Blocks of several lines of which some stand for themselves: "For immediate release", a date, a label. */
final class LineSplit {

    private static final int MOST_LINES = 12;
    /** Up to so many paragraphs a line may be the sub-headline or open with the dateline. */
    private static final int OPENING = 3;

    private LineSplit() {}

    /** The blocks, those of such lines cut at their line breaks; a cut block's parts keep its index. */
    static List<Block> of(List<Block> blocks, Cues cues, DateLines dates) {
        List<Block> all = new ArrayList<>(blocks.size());
        int prose = 0;
        for (Block block : blocks) {
            boolean opening = prose < OPENING;
            if (block.text().indexOf('\n') >= 0 && (opening || standsApart(block, cues, dates))) {
                addLines(block, all);
            } else {
                all.add(block);
            }
            prose += opening && Shape.isProse(block) ? 1 : 0;
        }
        return all;
    }

    private static boolean standsApart(Block block, Cues cues, DateLines dates) {
        String[] lines = block.text().split("\n", MOST_LINES + 1);
        if (lines.length > MOST_LINES) {
            return false;
        }
        for (String line : lines) {
            String text = line.strip();
            if (cues.isReleaseLine(text)
                    || cues.isReleaseLabel(text)
                    || cues.isEmbargo(text)
                    || dates.isDateLine(text)
                    || cues.isEndMark(text)
                    || cues.isCredit(text)) {
                return true;
            }
        }
        return false;
    }

    private static void addLines(Block block, List<Block> all) {
        String text = block.text();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Block line = start < end ? Slices.of(block, start, end) : null;
            if (line != null) {
                all.add(line);
            }
            start = end + 1;
        }
    }
}
