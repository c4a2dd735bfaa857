package io.github.communique.internal.figure;

/**
 * The words that name what is counted.
 *
 * @param start offset of the first unit
 * @param end one past the last unit
 */
record Noun(int start, int end) {

    String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }
}
