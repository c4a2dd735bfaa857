package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import java.util.Arrays;

/** Where the next heading of a level or a higher one stands, found once for all blocks. Headings that are links head teasers and do not count. */
final class NextHeadings {

    private static final int LEVELS = 6;

    private final int[][] next;

    NextHeadings(Layout layout) {
        this.next = new int[LEVELS + 1][layout.size()];
        int[] seen = new int[LEVELS + 1];
        Arrays.fill(seen, layout.size());
        for (int i = layout.size() - 1; i >= 0; i--) {
            for (int level = 1; level <= LEVELS; level++) {
                next[level][i] = seen[level];
            }
            Block block = layout.block(i);
            if (block.kind() == Block.Kind.HEADING && layout.linkDensity(i) < 0.5) {
                Arrays.fill(seen, Math.max(1, block.level()), LEVELS + 1, i);
            }
        }
    }

    /** The first block behind another that is a heading of at least its rank; any heading ends what a plain line heads. */
    int behind(Block heading) {
        int level = heading.kind() == Block.Kind.HEADING ? Math.max(1, heading.level()) : LEVELS;
        return next[level][heading.index()];
    }
}
