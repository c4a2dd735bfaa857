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

    private final Set<String> words = new HashSet<>(LanguagePack.undetermined().phrases("clean.press"));

    @Override
    public void apply(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            if (!isCandidate(layout, i)) {
                continue;
            }
            Region card = card(layout, layout.block(i));
            if (card != null && speaksOfThePress(layout, card)) {
                takeBack(layout, card);
                i = card.last();
            }
        }
    }

    private static boolean isCandidate(Layout layout, int index) {
        Label label = layout.label(index);
        return (label == Label.OTHER || label == Label.RELATED) && Addresses.has(layout.block(index));
    }

    /** The largest element around the address that is still small and has no text of the release in it. */
    private static @Nullable Region card(Layout layout, Block block) {
        Region best = null;
        for (Region region = layout.regionOf(block); region != null; region = region.parent()) {
            if (region.last() - region.first() >= MOST_BLOCKS || chars(layout, region) > MOST_CHARS) {
                break;
            }
            best = region;
        }
        return best;
    }

    private static int chars(Layout layout, Region region) {
        int chars = 0;
        for (int i = region.first(); i <= region.last(); i++) {
            chars += layout.isOpen(i) ? MOST_CHARS : layout.block(i).text().length();
        }
        return chars;
    }

    private boolean speaksOfThePress(Layout layout, Region card) {
        for (int i = Math.max(0, card.first() - 1); i <= card.last(); i++) {
            if (speaks(layout.block(i).text())) {
                return true;
            }
        }
        for (Region region = card; region != null; region = region.parent()) {
            if (region.last() - region.first() < 2 * MOST_BLOCKS && speaks(region.container().classes() + " " + region.container().id())) {
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
