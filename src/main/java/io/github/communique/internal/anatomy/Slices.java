package io.github.communique.internal.anatomy;

import io.github.communique.language.Fold;
import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of blocks. */
final class Slices {

    private Slices() {}

    /** Whether two blocks or lines of blocks are the same: the lines of a block share its index. */
    static boolean areSame(Block a, Block b) {
        return a.index() == b.index() && a.text().equals(b.text());
    }

    /**
     * A part of a block, white space at its ends left out.
     *
     * @param block a block
     * @param from the first unit of its text to keep
     * @param to one past the last unit to keep
     * @return the block with this text and the links in it; null where nothing is left
     */
    static @Nullable Block of(Block block, int from, int to) {
        String text = block.text();
        int start = from;
        int end = to;
        while (start < end && Fold.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Fold.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return null;
        }
        List<Link> links = new ArrayList<>();
        for (Link link : block.links()) {
            if (link.start() >= start && link.end() <= end) {
                links.add(new Link(link.start() - start, link.end() - start, link.href()));
            }
        }
        return new Block(
                block.index(),
                block.kind(),
                block.level(),
                text.substring(start, end),
                links,
                block.container(),
                block.source().slice(start, end));
    }

    /** Whether a block stands in an element, at whatever depth. */
    static boolean isWithin(Block block, @Nullable Container ancestor) {
        Container container = block.container();
        while (container != null && container != ancestor) {
            container = container.parent();
        }
        return container != null;
    }
}
