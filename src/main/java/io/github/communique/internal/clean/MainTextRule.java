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
    private static final int PARAGRAPH = 100;
    /** How many blocks a heading that is a link may stand before its teaser. */
    private static final int TEASER = 4;

    private static final int MARKED = 4;
    private static final int LINES_ABOVE = 4;
    private static final int LEVELS_ABOVE = 2;
    private static final int SHORT_LINE = 80;
    /** Text in elements that say they are something else counts for less. */
    private static final int NAMED = 4;

    @Override
    public void apply(Layout layout) {
        long[] prose = layout.openProse();
        if (prose[layout.size()] < LITTLE) {
            return;
        }
        Region core = core(layout);
        layout.setCore(core);
        if (core == null) {
            return;
        }
        Region main = widened(layout, core, prose);
        int title = layout.title();
        boolean above = title >= 0 && title < main.first();
        boolean inside = title >= main.first()
                && title <= main.last()
                && prose[title] - prose[main.first()] < (prose[main.last() + 1] - prose[title]) / 4;
        int from = above || inside ? firstLine(layout, title) : main.first();
        layout.markOpen(
                0, from - 1, Label.OTHER, above || inside ? () -> "before the title" : () -> "before the main text");
        layout.markOpen(main.last() + 1, layout.size() - 1, Label.OTHER, () -> "behind the main text");
    }

    /** A few short lines just above the title, in the same part of the page, are kicker, place and date. */
    private static int firstLine(Layout layout, int title) {
        Region part = layout.regionOf(layout.block(title));
        for (int up = 0; up < LEVELS_ABOVE && part.parent() != null; up++) {
            part = part.parent();
        }
        int keep = title;
        while (keep > part.first() && title - keep < LINES_ABOVE && isShortLine(layout.block(keep - 1))) {
            keep--;
        }
        return keep;
    }

    private static boolean isShortLine(Block block) {
        return block.text().length() < SHORT_LINE && block.linkDensity() < 0.5;
    }

    /** Every paragraph counts for the element around it in full, and for the one around that by half. */
    static @Nullable Region core(Layout layout) {
        for (Region region : layout.regions()) {
            region.clearCredit();
        }
        for (Block block : layout.blocks()) {
            int weight = layout.isOpen(block.index()) ? layout.weight(block.index()) : 0;
            if (weight > 0) {
                Region place = layout.regionOf(block).place();
                int counted = place.inNamed() ? weight / NAMED : weight;
                place.credit(2L * counted);
                if (place.parent() != null) {
                    place.parent().credit(counted);
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

    /**
     * Goes up while the elements around add text: a quarter of what is there at least, and enough of it paragraphs, not lines and teasers. What one
     * element adds is counted on for the next, so that every block is looked at once.
     */
    private static Region widened(Layout layout, Region core, long[] prose) {
        Region main = core;
        Region done = core;
        Gain gain = new Gain();
        for (Region around = core.parent(); around != null; around = around.parent()) {
            gain.count(layout, around.first(), done.first() - 1, prose);
            gain.count(layout, done.last() + 1, around.last(), prose);
            done = around;
            if (gain.paragraphs * 4 > main.sum(prose) && gain.paragraphs * 5 > gain.chars * 2) {
                main = around;
                gain = new Gain();
            }
        }
        return main;
    }

    /** What elements around the main text would add to it. */
    private static final class Gain {
        long paragraphs;
        long chars;

        void count(Layout layout, int from, int to, long[] prose) {
            int linkedHeading = from - TEASER - 1;
            for (int i = from; i <= to; i++) {
                Block block = layout.block(i);
                if (block.kind() == Block.Kind.HEADING && block.linkDensity() > 0.8) {
                    linkedHeading = i;
                }
                chars += layout.isOpen(i) ? block.text().length() : block.text().length() / MARKED;
                if (layout.isOpen(i)
                        && i - linkedHeading > TEASER
                        && block.text().length() >= PARAGRAPH
                        && block.linkDensity() < 0.2) {
                    paragraphs += prose[i + 1] - prose[i];
                }
            }
        }
    }
}
