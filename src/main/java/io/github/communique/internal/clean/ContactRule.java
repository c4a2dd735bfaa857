package io.github.communique.internal.clean;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * Takes press contacts back that stand beside or below the text, in cards and columns of their own: small elements with an e-mail address or
 * telephone number whose class, heading or mailbox speaks of the press. The foot of the page stays out.
 */
final class ContactRule implements Rule {

    private static final int MOST_CHARS = 700;
    private static final int MOST_BLOCKS = 30;
    private static final int FIELDS_BETWEEN = 1;

    private final NameWords<String> words =
            NameWords.of(LanguagePack.undetermined().phrases("clean.contacts"));

    @Override
    public void apply(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Region card = isCandidate(layout, i) ? card(layout, layout.block(i)) : null;
            if (card != null) {
                takeBack(layout, card);
                i = card.last();
            }
        }
    }

    private static boolean isCandidate(Layout layout, int index) {
        Label label = layout.label(index);
        return (label == Label.OTHER || label == Label.RELATED) && layout.hasAddress(index);
    }

    /** The largest element around the address that is small, holds no other address and no text of the release; null if it says nothing of the press. */
    private @Nullable Region card(Layout layout, Block block) {
        Region card = layout.regionOf(block);
        if (!isSmall(layout, card)) {
            return null;
        }
        int first = card.first();
        int last = card.last();
        for (Region around = card.parent(); around != null && isSmall(layout, around); around = around.parent()) {
            if (hasAddress(layout, around.first(), first - 1)
                    || (last < around.last() && startsAnother(layout, last, around.last()))) {
                break;
            }
            card = around;
            first = card.first();
            last = card.last();
        }
        return speaks(layout, card) ? card : null;
    }

    /** Whether addresses go on after a heading or more lines than the name of a field: that is the next card. */
    private static boolean startsAnother(Layout layout, int from, int to) {
        int lines = 0;
        for (int i = from + 1; i <= to; i++) {
            if (!layout.hasAddress(i)) {
                lines += layout.block(i).kind() == Block.Kind.HEADING ? 1 + FIELDS_BETWEEN : 1;
            } else if (lines > FIELDS_BETWEEN) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAddress(Layout layout, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (layout.hasAddress(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(Layout layout, Region region) {
        if (region.last() - region.first() >= MOST_BLOCKS) {
            return false;
        }
        int chars = 0;
        for (int i = region.first(); i <= region.last(); i++) {
            chars += layout.isOpen(i) ? MOST_CHARS + 1 : layout.block(i).text().length();
        }
        return chars <= MOST_CHARS;
    }

    private boolean speaks(Layout layout, Region region) {
        if (words.isIn(region.container().classes())
                || words.isIn(region.container().id())) {
            return true;
        }
        for (int i = Math.max(0, region.first() - 1); i <= region.last(); i++) {
            if (words.isIn(layout.block(i).text())) {
                return true;
            }
        }
        return false;
    }

    private void takeBack(Layout layout, Region card) {
        int above = card.first() - 1;
        boolean headed = above >= 0
                && layout.block(above).kind() == Block.Kind.HEADING
                && words.isIn(layout.block(above).text())
                && layout.label(above) == layout.label(card.first());
        for (int i = headed ? above : card.first(); i <= card.last(); i++) {
            layout.mark(i, Label.CONTENT, () -> "a press contact beside the text");
        }
    }
}
