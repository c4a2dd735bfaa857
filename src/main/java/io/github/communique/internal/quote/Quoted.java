package io.github.communique.internal.quote;

/**
 * A stretch of text between quotation marks.
 *
 * @param open where the opening mark stands
 * @param start first unit of the words between the marks
 * @param end one past the last unit of the words
 * @param after one past the closing mark; {@code end} where the mark is missing
 */
record Quoted(int open, int start, int end, int after) {}
