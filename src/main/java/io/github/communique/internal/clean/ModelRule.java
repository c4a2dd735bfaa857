package io.github.communique.internal.clean;

import io.github.communique.page.Block;
import io.github.communique.page.Label;

/** What is left and does not look like text: the {@link BlockModel} says so. The title, lines right above it or the
 * text, and press contacts are not asked about. */
final class ModelRule implements Rule {

    /** The model has to be this sure: a paragraph too many is the smaller loss. */
    private static final float SURE = -0.6f;

    private static final int LINES_ABOVE = 4;
    private static final int LINES_BEFORE_TEXT = 2;
    private static final int LINES_BELOW = 8;
    private static final int DATE_LINE = 40;
    /** The digits of a date in figures. */
    private static final int DATE_DIGITS = 6;

    private static final int SHORT_LINE = 60;
    private static final int PARAGRAPH = 120;

    private final BlockModel model;
    private final PressContacts contacts = new PressContacts();

    ModelRule(BlockModel model) {
        this.model = model;
    }

    @Override
    public void apply(Layout layout) {
        if (layout.core() == null) {
            return;
        }
        BlockFeatures features = new BlockFeatures(layout);
        int title = layout.title();
        int text = firstParagraph(layout, title);
        boolean[] contact = contacts.lines(layout);
        for (Block block : layout.blocks()) {
            int i = block.index();
            boolean asked = layout.isOpen(i) && !contact[i] && hasLetters(block.text());
            boolean head = asked
                    && ((i <= title && title - i <= LINES_ABOVE)
                            || isOpening(block, text)
                            || mayBeTitle(block, text)
                            || isDated(block, title));
            if (asked && !head) {
                float[] values = features.of(i);
                float score = model.score(values);
                if (score < SURE) {
                    layout.mark(
                            i, Label.OTHER, () -> "unlike text: " + model.against(values) + ", score " + told(score));
                } else {
                    layout.remark(i, () -> "like text: score " + told(score));
                }
            }
        }
    }

    private static float told(float score) {
        return Math.round(score * 100) / 100f;
    }

    /** The first paragraph behind the title, or -1. */
    private static int firstParagraph(Layout layout, int title) {
        int i = title + 1;
        while (i < layout.size() && !(layout.isOpen(i) && layout.weight(i) >= PARAGRAPH)) {
            i++;
        }
        return i == layout.size() ? -1 : i;
    }

    /** Short lines right above the first paragraph may be place and date, which are no running text. */
    private static boolean isOpening(Block block, int text) {
        return block.index() < text
                && text - block.index() <= LINES_BEFORE_TEXT
                && block.links().isEmpty()
                && block.text().length() <= SHORT_LINE;
    }

    /** A short line with a year, shortly below the title or hardly more than figures, is a date, which parts the standfirst from the text. */
    private static boolean isDated(Block block, int title) {
        String text = block.text();
        if (text.length() > DATE_LINE || block.index() <= title) {
            return false;
        }
        int digits = 0;
        int all = 0;
        boolean year = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean digit = c >= '0' && c <= '9';
            year |= !digit && digits == 4 && (text.startsWith("19", i - 4) || text.startsWith("20", i - 4));
            digits = digit ? digits + 1 : 0;
            all += digit ? 1 : 0;
        }
        boolean near = title >= 0 && block.index() - title <= LINES_BELOW;
        return year && (near || all >= DATE_DIGITS && 2 * all >= text.length());
    }

    /** Which heading is the headline is decided later, with all that the page says of it. */
    private static boolean mayBeTitle(Block block, int text) {
        return block.kind() == Block.Kind.HEADING
                && block.linkDensity() < 0.5
                && (block.level() == 1 || block.index() < text);
    }

    /** End marks and rules have none. */
    private static boolean hasLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
