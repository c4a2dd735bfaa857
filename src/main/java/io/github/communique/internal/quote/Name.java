package io.github.communique.internal.quote;

/**
 * A run of capitalised words that may name a speaker.
 *
 * @param start its first unit, titles included
 * @param nameStart the first unit after titles; {@code end} where there are only titles
 * @param end one past its last unit
 * @param words words of the name, without titles
 * @param titled whether a title stands before the name
 * @param personal false where a word shows that it is no person
 */
record Name(int start, int nameStart, int end, int words, boolean titled, boolean personal) {

    /** Whether this is in all likelihood a person with first and last name. */
    boolean isFull() {
        return words >= 2 && personal;
    }

    boolean hasName() {
        return words > 0;
    }
}
