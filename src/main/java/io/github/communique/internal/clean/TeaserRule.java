package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** Teasers of other stories: two headings or more in a row that are links, each with a few words below it. */
final class TeaserRule implements Rule {

    private static final int MOST_BLOCKS = 4;
    private static final int MOST_CHARS = 400;

    @Override
    public void apply(Layout layout) {
        int start = -1;
        int last = -1;
        int teasers = 0;
        for (int i = 0; i < layout.size(); i++) {
            if (i == layout.title() || !isLinkedHeading(layout.block(i))) {
                continue;
            }
            if (last >= 0 && isShort(layout, last, i)) {
                teasers++;
            } else {
                mark(layout, start, last, teasers);
                start = i;
                teasers = 1;
            }
            last = i;
        }
        mark(layout, start, last, teasers);
    }

    private static boolean isLinkedHeading(Block block) {
        return block.kind() == Block.Kind.HEADING && block.linkDensity() > 0.8;
    }

    private static boolean isShort(Layout layout, int from, int to) {
        int chars = 0;
        for (int i = from + 1; i < to && chars <= MOST_CHARS && i - from <= MOST_BLOCKS + 1; i++) {
            chars += layout.block(i).text().length();
        }
        return to - from <= MOST_BLOCKS + 1 && chars <= MOST_CHARS;
    }

    private static void mark(Layout layout, int start, int last, int teasers) {
        if (teasers > 1) {
            layout.markOpen(start, end(layout, last), Label.RELATED, () -> "one of " + teasers + " teasers");
        }
    }

    /** The last teaser ends with the element around its heading, if that is short. */
    private static int end(Layout layout, int heading) {
        Region own = layout.regionOf(layout.block(heading));
        Region around = own.parent() == null ? own : own.parent();
        int end = Math.min(around.last(), heading + MOST_BLOCKS);
        return isShort(layout, heading, end + 1) ? end : heading;
    }
}
