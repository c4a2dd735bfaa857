package io.github.communique.internal.quantity;

/**
 * A word of a number.
 *
 * @param end one past its last unit in the text
 * @param value what it stands for
 * @param role how it combines
 */
record NumberWord(int end, long value, Role role) {

    enum Role {
        /** Below a thousand, added: "douze", "doscientos". */
        ADDED,
        /** "cent": multiplies what is below a hundred. */
        HUNDRED,
        /** "mille", "million": multiplies everything below. */
        SCALE,
        /** A whole number in one word: "zweiundzwanzig". */
        COMPOUND
    }
}
