package io.github.communique.internal.clean;

import io.github.communique.language.LanguagePack;
import io.github.communique.page.Block;
import io.github.communique.page.Label;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes press contacts back that stand beside or below the text, in cards and columns of their own: small elements with an e-mail address or
 * telephone number whose class, heading or mailbox speaks of the press. The foot of the page stays out.
 */
final class ContactRule implements Rule {

    private static final int MOST_CHARS = 700;
    private static final int MOST_BLOCKS = 30;
    private static final int NAME_AND_ADDRESS = 40;

    private final Set<String> words = new HashSet<>(LanguagePack.undetermined().phrases("clean.press"));

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
        return (label == Label.OTHER || label == Label.RELATED) && Addresses.has(layout.block(index));
    }

    /** The smallest element around the address that speaks of the press and has room for a name, small and without text of the release. */
    private @Nullable Region card(Layout layout, Block block) {
        boolean speaks = false;
        for (Region region = layout.regionOf(block); region != null && isSmall(layout, region); region = region.parent()) {
            speaks = speaks || speaks(layout, region);
            if (speaks && !headed(layout, region) && (hasName(layout.block(region.first())) || isWhole(layout, region))) {
                return region;
            }
        }
        return null;
    }

    /** Whether a heading stands just above the element, in the element around it: then that is the card. */
    private static boolean headed(Layout layout, Region region) {
        Region around = region.parent();
        return around != null && around.first() < region.first() && isSmall(layout, around)
                && layout.block(region.first() - 1).kind() == Block.Kind.HEADING;
    }

    /** Names stand before addresses: on a line of their own, or in one block with them. */
    private static boolean hasName(Block first) {
        return !Addresses.has(first) || first.text().length() >= NAME_AND_ADDRESS;
    }

    /** Whether the element around would be too much. */
    private static boolean isWhole(Layout layout, Region region) {
        return region.parent() == null || !isSmall(layout, region.parent());
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
        if (speaks(region.container().classes()) || speaks(region.container().id())) {
            return true;
        }
        for (int i = Math.max(0, region.first() - 1); i <= region.last(); i++) {
            if (speaks(layout.block(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(String text) {
        boolean[] found = new boolean[1];
        NameTokens.each(text, token -> found[0] |= words.contains(token));
        return found[0];
    }

    private static void takeBack(Layout layout, Region card) {
        for (int i = card.first(); i <= card.last(); i++) {
            layout.mark(i, Label.CONTENT, "a press contact beside the text");
        }
    }
}
