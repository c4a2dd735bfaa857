package io.github.communique.internal.quantity;

/** Tells whether something that can be counted, and no unit or multiplier, follows a number. */
@FunctionalInterface
interface NounTest {

    boolean isNoun(CharSequence text, int end);
}
