package io.github.communique.internal.clean;

import static io.github.communique.internal.anatomy.Titles.key;

import io.github.communique.page.Block;
import org.jspecify.annotations.Nullable;

/** Which block is the title of the page. */
final class Titles {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;

    /** What a heading gets that is said in the title, and from which its level is taken. */
    private static final int SAID = 20;

    private static final int OVER_LEVEL = 7;

    private Titles() {}

    /** The block that says what the title element says: the highest heading of those, the first of equal ones; -1 where there is none. */
    static int titleBlock(Layout layout) {
        String title = letters(layout.page().metadata().title());
        String social = letters(layout.page().metadata().get("og:title"));
        int best = -1;
        int bestRank = 0;
        for (Block block : layout.blocks()) {
            boolean asked = layout.isOpen(block.index()) && highest(block) > bestRank;
            int rank = asked ? rank(block, title, social) : 0;
            if (rank > bestRank) {
                best = block.index();
                bestRank = rank;
            }
        }
        return best;
    }

    /** The most that a block may be given: most pages say their title at the top, and what follows need not be read. */
    private static int highest(Block block) {
        return block.kind() == Block.Kind.HEADING ? SAID + OVER_LEVEL - Math.min(block.level(), OVER_LEVEL) : SAID / 2;
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
            return (said || says ? SAID : block.level() == 1 ? 5 : 0)
                    + (block.level() <= 3 && (said || says) ? OVER_LEVEL - block.level() : 0);
        }
        return said && text.length() * 2 >= title.length() ? SAID / 2 : 0;
    }

    /** Letters and digits, folded: punctuation and spacing differ between title and heading. */
    static String letters(@Nullable String text) {
        return text == null ? "" : key(text);
    }
}
