package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/**
 * Where the text of the page is. From the root the rule goes down to the child element that holds nearly all of the running text, as long
 * as there is one; a body split over several elements ends the descent at the element around them.
 */
final class MainTextRule implements Rule {

    private static final int LITTLE = 250;

    @Override
    public void apply(Layout layout) {
        long[] prose = layout.openProse();
        if (prose[layout.size()] < LITTLE) {
            return;
        }
        Region main = main(layout, prose);
        int title = Titles.titleBlock(layout);
        int from = title >= 0 && title < main.first() ? title : main.first();
        layout.markOpen(0, from - 1, Label.OTHER, "before the main text");
        layout.markOpen(main.last() + 1, layout.size() - 1, Label.OTHER, "behind the main text");
        if (title >= main.first() && title <= main.last() && prose[title] - prose[main.first()] < (prose[main.last() + 1] - prose[title]) / 4) {
            layout.markOpen(main.first(), title - 1, Label.OTHER, "before the title");
        }
    }

    private static Region main(Layout layout, long[] prose) {
        Region main = layout.regions().get(0);
        // Regions come parents first, so one pass goes all the way down.
        for (Region region : layout.regions()) {
            if (region.parent() == main && region.sum(prose) * 100 >= main.sum(prose) * 70 && isPlace(region)) {
                main = region;
            }
        }
        return main;
    }

    private static boolean isPlace(Region region) {
        return switch (region.container().tag()) {
            case "p", "span", "b", "strong", "li", "pre", "blockquote", "font", "em", "i", "a" -> false;
            default -> true;
        };
    }

    static boolean isLinky(Block block) {
        return block.linkDensity() > 0.6;
    }
}
