package io.github.communique.internal.contact;

import io.github.communique.page.Block;
import io.github.communique.page.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * One printed line of a contact region.
 *
 * @param text without white space at the ends, or empty
 * @param links its links, offsets into {@code text}
 * @param block the place of its block in the region
 * @param number its own place in the region
 * @param definition whether it is the term or description of a definition list
 */
record Line(String text, List<Link> links, int block, int number, boolean definition) {

    /** The lines of a block from an offset on, appended. */
    static void split(Block block, int from, int place, List<Line> into) {
        String text = block.text();
        int start = from;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            into.add(new Line(
                    text.substring(start, end),
                    links(block, start, end),
                    place,
                    into.size(),
                    block.kind() == Block.Kind.DEFINITION));
            start = end + 1;
        }
    }

    private static List<Link> links(Block block, int start, int end) {
        List<Link> links = new ArrayList<>();
        for (Link link : block.links()) {
            if (link.start() >= start && link.start() <= end) {
                links.add(new Link(link.start() - start, Math.min(link.end(), end) - start, link.href()));
            }
        }
        return links;
    }
}
