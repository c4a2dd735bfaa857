package io.github.communique.internal.clean;

import static io.github.communique.internal.anatomy.Titles.key;

import io.github.communique.page.Block;
import org.jspecify.annotations.Nullable;

/** Which block is the title of the page. */
final class Titles {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;

    private Titles() {}

    /** The block that says what the title element says: the highest heading of those, the first of equal ones; -1 where there is none. */
    static int titleBlock(Layout layout) {
        String title = letters(layout.page().metadata().title());
        String social = letters(layout.page().metadata().get("og:title"));
        int best = -1;
        int bestRank = 0;
        for (Block block : layout.blocks()) {
            int rank = layout.isOpen(block.index()) ? rank(block, title, social) : 0;
            if (rank > bestRank) {
                best = block.index();
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(Block block, String title, String social) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        int length = block.text().length();
        if (length > LONGEST || (!heading && (length * 2 < title.length() || length > 2 * title.length()))) {
            return 0;
        }
        String text = letters(block.text());
        boolean said = text.length() >= SHORTEST && (title.contains(text) || social.contains(text));
        boolean says = text.length() >= SHORTEST && !social.isEmpty() && text.contains(social);
        if (heading) {
            return (said || says ? 20 : block.level() == 1 ? 5 : 0)
                    + (block.level() <= 3 && (said || says) ? 7 - block.level() : 0);
        }
        return said && text.length() * 2 >= title.length() ? 10 : 0;
    }

    /** Letters and digits, folded: punctuation and spacing differ between title and heading. */
    static String letters(@Nullable String text) {
        return text == null ? "" : key(text);
    }
}
