package io.github.communique.page;

/**
 * What a parser accepts. A document over a limit is refused with a {@link io.github.communique.release.ReleaseException} that names it.
 *
 * @param maxBytes the size of a document in bytes (characters for text that is already decoded); guards against running out of memory on a huge
 *     file
 * @param maxDepth how deep HTML elements may nest; guards against pages made of opening tags only
 */
public record Limits(int maxBytes, int maxDepth) {

    /** 10 MiB, 1,000 levels. */
    public static final Limits DEFAULT = new Limits(10 * 1024 * 1024, 1_000);

    /** Checks that the limits let something through. */
    public Limits {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + maxBytes + ", at least 1 is needed");
        }
        if (maxDepth < 1) {
            throw new IllegalArgumentException("maxDepth is " + maxDepth + ", at least 1 is needed");
        }
    }

    /**
     * These limits with another size.
     *
     * @param bytes see {@link #maxBytes()}
     * @return new limits
     */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth);
    }

    /**
     * These limits with another depth.
     *
     * @param levels see {@link #maxDepth()}
     * @return new limits
     */
    public Limits withMaxDepth(int levels) {
        return new Limits(maxBytes, levels);
    }
}
