package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.page.Block;
import java.util.ArrayList;
import java.util.List;

/** Blocks of several lines of which some stand for themselves: "For immediate release", a date, a label. */
final class LineSplit {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LABELLED = 120;
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
            } else if (!opening || !addLabelled(block, cues, dates, all)) {
                all.add(block);
            }
            prose += opening && Shape.isProse(block) ? 1 : 0;
        }
        return all;
    }

    /** "Press release - Paris, 14 March 2024" are two lines in one. */
    private static boolean addLabelled(Block block, Cues cues, DateLines dates, List<Block> all) {
        String text = block.text();
        if (text.length() > LONGEST_LABELLED || !cues.isReleaseLabelAt(text)) {
            return false;
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            if ("-–—|:".indexOf(text.charAt(i)) >= 0
                    && Fold.isSpace(text.charAt(i + 1))
                    && dates.isPlaceAndDate(text.substring(i + 1).strip())) {
                Block label = Slices.of(block, 0, i);
                Block line = Slices.of(block, i + 1, text.length());
                if (label != null && line != null) {
                    all.add(label);
                    all.add(line);
                    return true;
                }
            }
        }
        return false;
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
