package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.ArrayList;
import java.util.List;

/** What stands above the headline: contacts, labels, dates; the rest is not the release. */
final class Preface {

    /** A label of one word is a kicker no farther above the headline. */
    private static final int NEAR = 2;

    private static final int LONGEST_KICKER = 40;

    private final List<Block> content;
    private final Parts parts;
    private final Reach reach;
    private final DateLines dates;

    Preface(List<Block> content, Parts parts, Reach reach, DateLines dates) {
        this.content = content;
        this.parts = parts;
        this.reach = reach;
        this.dates = dates;
    }

    void divide(int end, Headline headline) {
        List<Block> lines = new ArrayList<>();
        int i = 0;
        while (i < end) {
            Block block = content.get(i);
            int contactEnd = Math.min(end, reach.end(i));
            Reach.Split split = contactEnd > i ? null : reach.split(i);
            if (contactEnd > i) {
                parts.addContact(content.subList(i, contactEnd));
                i = contactEnd;
            } else if (split != null && split.end() <= end && !Shape.isProse(block)) {
                parts.addContact(split.region());
                i = split.end();
            } else {
                line(block, lines, end - i <= NEAR || Shape.words(block.text()) > 1);
                i++;
            }
        }
        if (end > 0 && isKicker(content.get(end - 1), headline)) {
            parts.kicker(content.get(end - 1));
        }
        int count = reach.unlabelled(lines);
        if (count > 0) {
            parts.addContact(lines.subList(lines.size() - count, lines.size()));
        }
    }

    /** The line right above the headline: marked as such, beside its heading, or under the front matter that names the headline. */
    private static boolean isKicker(Block block, Headline headline) {
        Block heading = headline.block();
        boolean line =
                block.text().length() <= LONGEST_KICKER && Shape.words(block.text()) <= 4 && block.linkDensity() < 0.5;
        return line
                && heading != null
                && (Marks.isKicker(block)
                        || (headline.isDeclared() && Shape.hasLetters(block.text()))
                        || areBeside(block, heading));
    }

    private static boolean areBeside(Block block, Block heading) {
        return heading.index() == block.index() + 1
                && heading.kind() == Block.Kind.HEADING
                && heading.level() > 0
                && block.kind() == Block.Kind.PARAGRAPH
                && block.links().isEmpty()
                && (block.container() == heading.container().parent()
                        || block.container().parent() == heading.container().parent());
    }

    private void line(Block block, List<Block> lines, boolean nearHeadline) {
        if (parts.takesLine(block, nearHeadline)) {
            lines.clear();
        } else {
            boolean date = dates.isDateLine(block.text());
            parts.label(
                    block,
                    date ? Label.DATE : Label.OTHER,
                    date ? "a date above the headline" : "stands above the headline");
            lines.add(block);
        }
    }
}
