package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/**
 * Sections below the text: a heading that is a cue of section {@code clean.headings} ("Related articles", "Comments", "About the author") opens
 * one; it goes on to the end of the element around it or to the next heading of the same rank.
 */
final class TailRule implements Rule {

    private static final int HEADING = 60;
    private static final int MORE_WORDS = 25;
    private static final int ENOUGH = 250;

    private final Cues cues = new Cues("clean.headings");

    @Override
    public void apply(Layout layout) {
        long[] prose = layout.openProse();
        long all = prose[layout.size()];
        NextHeadings headings = null;
        int marked = -1;
        for (Block block : layout.blocks()) {
            if (block.index() <= marked || block.text().length() > HEADING || !mayHead(layout, block)) {
                continue;
            }
            Cues.Cue cue = cues.at(block.text());
            if (cue == null || block.text().length() - cue.end() > MORE_WORDS || !isFree(layout, block, cue)) {
                continue;
            }
            headings = headings == null ? new NextHeadings(layout) : headings;
            int end = Math.min(section(layout, block).last(), headings.behind(block) - 1);
            boolean little = (prose[end + 1] - prose[block.index()]) * 10 <= all * 4;
            if (little || opensList(layout, block, cue, prose)) {
                layout.markOpen(block.index(), end, cue.label(), () -> "below '" + block.text() + "'");
                marked = end;
            }
        }
    }

    private static boolean mayHead(Layout layout, Block block) {
        return block.kind() == Block.Kind.HEADING || (layout.isOpen(block.index()) && isHeading(block.text()));
    }

    /** Whether a line was not taken for something else before; a true heading may have been taken for a line of the same sort. */
    private static boolean isFree(Layout layout, Block block, Cues.Cue cue) {
        int i = block.index();
        return layout.isOpen(i) || (block.kind() == Block.Kind.HEADING && layout.label(i) == cue.label());
    }

    /** Other stories or comments may outweigh a short text: a true heading behind running text is believed. */
    private static boolean opensList(Layout layout, Block block, Cues.Cue cue, long[] prose) {
        boolean follows = cue.label() == Label.RELATED || cue.label() == Label.COMMENTS;
        int title = layout.title();
        return follows
                && title >= 0
                && title < block.index()
                && block.kind() == Block.Kind.HEADING
                && prose[block.index()] - prose[title] >= ENOUGH;
    }

    private static boolean isHeading(String line) {
        return !Prose.endsSentence(line) || line.endsWith(":");
    }

    /** The smallest element around the heading that holds more than the heading. */
    private static Region section(Layout layout, Block heading) {
        Region region = layout.regionOf(heading);
        while (region.last() == heading.index() && region.parent() != null) {
            region = region.parent();
        }
        return region;
    }
}
