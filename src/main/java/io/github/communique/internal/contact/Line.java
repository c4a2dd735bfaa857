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
        int link = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            List<Link> links = new ArrayList<>();
            link = links(block.links(), link, start, end, links);
            into.add(new Line(
                    text.substring(start, end), links, place, into.size(), block.kind() == Block.Kind.DEFINITION));
            start = end + 1;
        }
    }

    /** Adds the links that begin in a line, offsets into it; returns the place of the first link behind it. */
    private static int links(List<Link> all, int from, int start, int end, List<Link> links) {
        int next = from;
        while (next < all.size() && all.get(next).start() <= end) {
            Link link = all.get(next);
            if (link.start() >= start) {
                links.add(new Link(link.start() - start, Math.min(link.end(), end) - start, link.href()));
            }
            next++;
        }
        return next;
    }
}
