package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.ArrayList;
import java.util.List;

/** What stands above the headline: contacts, labels, dates; the rest is not the release. */
final class Preface {

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

    void divide(int end) {
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
                line(block, lines);
                i++;
            }
        }
        int count = reach.unlabelled(lines);
        if (count > 0) {
            parts.addContact(lines.subList(lines.size() - count, lines.size()));
        }
    }

    private void line(Block block, List<Block> lines) {
        if (parts.takesLine(block)) {
            lines.clear();
        } else {
            parts.label(block, dates.isDateLine(block.text()) ? Label.DATE : Label.OTHER);
            lines.add(block);
        }
    }
}
