package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import io.github.communique.page.Container;
import io.github.communique.page.Label;
import org.jspecify.annotations.Nullable;

/** Lines beside the text that are not part of it: dates, bylines, credits, and above it also data, captions and pointers. */
final class Beside {

    private static final int COUNTER = 8;

    private final Words words;
    private final Cues cues;
    private final Parts parts;

    Beside(Words words, Parts parts) {
        this.words = words;
        this.cues = words.cues();
        this.parts = parts;
    }

    /** What a line is, or null where it is text; the lead is what may still stand above the text. */
    @Nullable
    Label label(Block block, boolean lead) {
        String text = block.text();
        boolean quoted = block.kind() == Block.Kind.BLOCK_QUOTE;
        if (!quoted && words.dates().isDateLine(text)) {
            return Label.DATE;
        }
        boolean above = lead && parts.bodyLength() == 0;
        if (above && words.dates().isField(text) && !words.particulars().opens(text)) {
            return Label.OTHER;
        }
        if (above
                && block.kind() != Block.Kind.LIST_ITEM
                && (isCounter(block) || words.closings().isControl(text))) {
            return Label.NAVIGATION;
        }
        if (cues.isByline(text)
                || (cues.opensByline(text) && words.dates().endsInDates(text))
                || (above && words.credits().isPlacedByline(text))) {
            return Label.BYLINE;
        }
        boolean first = lead && parts.body.isEmpty();
        if (cues.isCredit(text)
                || words.credits().isSigned(text)
                || (above && !quoted && words.credits().isCaption(text))) {
            return Label.CAPTION;
        }
        return first && cues.isPointer(text) ? Label.POINTER : null;
    }

    /** "2 min" in a text without markup: what a site counts. */
    private static boolean isCounter(Block block) {
        return block.container() == Container.TEXT
                && block.text().length() <= COUNTER
                && Character.isDigit(block.text().charAt(0));
    }

    /** Why a line got its label, for people. */
    static String reason(Label label) {
        return switch (label) {
            case DATE -> "gives a date and little else";
            case BYLINE -> "names the author";
            case CAPTION -> "credits a picture";
            case NAVIGATION -> "is a control of the site";
            case POINTER -> "points elsewhere";
            default -> "a field beside the text";
        };
    }
}
