package io.github.communique.internal.anatomy;

import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param text as printed, or null where there is none
 * @param block the index of its block, -1 where it stands in metadata only
 * @param releaseLine a release instruction that stood before it in the same line, or null
 * @param why the evidence, for people to read
 */
record Headline(@Nullable String text, int block, @Nullable String releaseLine, String why) {

    static final Headline NONE = new Headline(null, -1, null, "no line looks like a headline");
}
