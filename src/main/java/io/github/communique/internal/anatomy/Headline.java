package io.github.communique.internal.anatomy;

import io.github.communique.page.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param text as printed, or null where there is none
 * @param key its letters and digits, to compare it with other lines
 * @param parts the blocks or lines that hold it, none where it stands in metadata only
 * @param releaseLine a release instruction that stood before it in the same line, or null
 * @param why the evidence, for people to read
 * @param grounds the kind of evidence, a row of the calibration
 */
record Headline(
        @Nullable String text,
        String key,
        List<Block> parts,
        @Nullable String releaseLine,
        String why,
        String grounds) {

    /** The evidence of a headline named in front matter. */
    static final String FRONT_MATTER = "front matter";

    static final Headline NONE = new Headline(null, "", List.of(), null, "no line looks like a headline", "headline");

    private static final int LONGEST_DATE = 40;

    /** One that metadata name. */
    static Headline declared(String text, @Nullable Block block, String why, String grounds) {
        return new Headline(text, Titles.key(text), block == null ? List.of() : List.of(block), null, why, grounds);
    }

    /** Whether metadata in front of the text name the headline. */
    boolean isDeclared() {
        return why.equals(FRONT_MATTER);
    }

    /** The first block or line that holds it, or null. */
    @Nullable
    Block block() {
        return parts.isEmpty() ? null : parts.get(0);
    }

    /** The index of the block, or -1. */
    int index() {
        return parts.isEmpty() ? -1 : parts.get(0).index();
    }

    /** Whether a block or line is the one that holds the headline. */
    boolean isAt(Block line) {
        for (Block part : parts) {
            if (Slices.areSame(part, line)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line repeats the headline, alone or with its date. */
    boolean isRepeatedBy(String line) {
        if (text == null || line.length() < text.length() / 2 || line.length() > 2 * text.length() + LONGEST_DATE) {
            return false;
        }
        String other = Titles.key(line);
        return other.equals(key) || (key.length() > 20 && other.length() <= key.length() + 12 && other.contains(key));
    }
}
