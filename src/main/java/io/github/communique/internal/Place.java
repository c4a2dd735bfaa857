package io.github.communique.internal;

import io.github.communique.release.Span;

/**
 * A place in the document.
 *
 * @param source a range of its text
 * @param block the index of the block in which it starts
 */
public record Place(Span source, int block) {}
