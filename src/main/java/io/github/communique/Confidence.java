package io.github.communique;

/**
 * How sure a value is.
 *
 * @param value the probability that it is right, in [0, 1]: the share of values on the same grounds that were right in annotated documents, those seen
 *     seldom averaged with similar ones
 * @param grounds what it rests on, as a row of the table in {@code docs/accuracy.md}, such as {@code headline.titled.clear}
 */
public record Confidence(double value, String grounds) {}
