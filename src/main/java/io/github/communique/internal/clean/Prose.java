package io.github.communique.internal.clean;

import io.github.communique.language.Fold;
import io.github.communique.page.Block;

/** How much running text a block holds. */
final class Prose {

    private static final int SHORT = 40;

    private Prose() {}

    /** Characters outside links, for blocks that read like sentences; 0 for headings, lines and lists of links. */
    static int weight(Block block, double linkDensity) {
        if (block.kind() == Block.Kind.HEADING
                || block.kind() == Block.Kind.CONTROL
                || block.kind() == Block.Kind.CAPTION) {
            return 0;
        }
        int length = extent(block.text());
        if (length < SHORT || linkDensity > 0.5) {
            return 0;
        }
        double weight = length * (1 - linkDensity);
        boolean sentence = length >= 2 * SHORT || endsSentence(block.text());
        return (int) (sentence ? weight : weight / 4);
    }

    /** The length of a text; ideographs say as much as two or three letters. */
    private static int extent(String text) {
        boolean ideographs = Fold.isIdeograph(text.charAt(0)) || Fold.isIdeograph(text.charAt(text.length() / 2));
        return ideographs ? 2 * text.length() : text.length();
    }

    static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && "\"'\u201D\u2019\u00BB\u201C)]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?\u2026:;\u3002\u061F\u037E\uFF01\uFF1F\u0964".indexOf(text.charAt(end)) >= 0;
    }
}
