package io.github.communique.page;

/**
 * A link inside a block.
 *
 * @param start offset of the link text in the block's text, in UTF-16 units
 * @param end one past the last unit of the link text; equal to {@code start} for a link without text
 * @param href the target, absolute where the base URI is known
 */
public record Link(int start, int end, String href) {}
