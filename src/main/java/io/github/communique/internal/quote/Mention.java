package io.github.communique.internal.quote;

/**
 * A full name where it is printed.
 *
 * @param offset where, the texts of a release counted on behind each other
 * @param name without titles
 */
record Mention(int offset, String name) {}
