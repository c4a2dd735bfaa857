package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of the page is. The element whose own paragraphs hold most running text is the core; from there the rule goes up as long as the
 * element around adds text of the same quality, as with bodies that are split over several elements.
 */
final class MainTextRule implements Rule {

    private static final int LITTLE = 250;
    private static final int LINES_ABOVE = 4;
    private static final int SHORT_LINE = 80;

    @Override
    public void apply(Layout layout) {
        long[] prose = layout.openProse();
        if (prose[layout.size()] < LITTLE) {
            return;
        }
        Region core = core(layout);
        if (core == null) {
            return;
        }
        Region main = widened(layout, core, prose);
        int title = Titles.titleBlock(layout);
        int from = title >= 0 && title < main.first() ? title : main.first();
        layout.markOpen(0, from - 1, Label.OTHER, "before the main text");
        layout.markOpen(main.last() + 1, layout.size() - 1, Label.OTHER, "behind the main text");
        if (title >= main.first() && title <= main.last() && prose[title] - prose[main.first()] < (prose[main.last() + 1] - prose[title]) / 4) {
            beforeTitle(layout, main.first(), title);
        }
    }

    /** A few short lines just above the title are kicker, place and date. */
    private static void beforeTitle(Layout layout, int first, int title) {
        int keep = title;
        while (keep > first && title - keep < LINES_ABOVE && isShortLine(layout.block(keep - 1))) {
            keep--;
        }
        layout.markOpen(first, keep - 1, Label.OTHER, "before the title");
    }

    private static boolean isShortLine(Block block) {
        return block.text().length() < SHORT_LINE && block.linkDensity() < 0.5;
    }

    /** Every paragraph counts for the element around it in full, and for the one around that by half. */
    private static @Nullable Region core(Layout layout) {
        for (Block block : layout.blocks()) {
            int weight = layout.isOpen(block.index()) ? Prose.weight(block) : 0;
            if (weight > 0) {
                Region place = place(layout.regionOf(block));
                place.credit(2L * weight);
                if (place.parent() != null) {
                    place.parent().credit(weight);
                }
            }
        }
        Region best = null;
        for (Region region : layout.regions()) {
            if (region.credit() > (best == null ? 0 : best.credit())) {
                best = region;
            }
        }
        return best;
    }

    private static Region widened(Layout layout, Region core, long[] prose) {
        Region main = core;
        for (Region around = core.parent(); around != null; around = around.parent()) {
            if (around.sum(prose) * 100 > core.sum(prose) * 125 && layout.bodyLike(around, main, prose) * 4 > main.sum(prose)) {
                main = around;
            }
        }
        return main;
    }

    /** The element that a paragraph stands in: not the paragraph itself, nor what only formats it. */
    private static Region place(Region region) {
        Region at = region;
        while (at.parent() != null && isPart(at.container().tag())) {
            at = at.parent();
        }
        return at;
    }

    private static boolean isPart(String tag) {
        return switch (tag) {
            case "p", "span", "b", "strong", "li", "ul", "ol", "pre", "blockquote", "font", "em", "i", "a", "td", "tr", "tbody", "table", "dd", "dt", "dl", "center", "text" -> true;
            default -> false;
        };
    }
}
