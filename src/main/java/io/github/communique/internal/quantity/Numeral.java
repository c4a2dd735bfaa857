package io.github.communique.internal.quantity;

import java.math.BigDecimal;

/**
 * A number as printed, before anything is known of what it counts.
 *
 * @param start offset of its first unit
 * @param end one past its last unit, multiplier included ("2,7 millions")
 * @param value the full number
 * @param scale the last multiplier ("million"), 1 where there is none
 * @param shape how it is written
 */
public record Numeral(int start, int end, BigDecimal value, BigDecimal scale, Shape shape) {

    /** How a number is written. */
    public enum Shape {
        /** Digits without any separator: may be a year or a label too. */
        PLAIN,
        /** Digits with separators. */
        GROUPED,
        /** Words, or digits with a multiplier word. */
        WORDS,
        /** The single word for one, which in most languages is the article too. */
        ONE,
        /** "une centaine": a number that is about right. */
        COLLECTIVE,
        /** "la moitié", "two thirds". */
        FRACTION,
        /** Digits and signs that are no number: a date, a time, a telephone number, a version. */
        CHAIN
    }

    /**
     * Whether a multiplier ends the number, so that some languages put "of" before what it counts.
     *
     * @return true for "2,7 millions", "une centaine", "half a million"
     */
    public boolean isScaled() {
        return shape == Shape.COLLECTIVE || scale.compareTo(BigDecimal.valueOf(12)) >= 0;
    }

    Numeral times(BigDecimal factor, int newEnd, Shape newShape) {
        return new Numeral(start, newEnd, value.multiply(factor), factor, newShape);
    }

    Numeral plus(BigDecimal term, int newEnd) {
        return new Numeral(start, newEnd, value.add(term), scale, Shape.WORDS);
    }

    /** The number below zero, with its sign. */
    Numeral negated(int sign) {
        return new Numeral(sign, end, value.negate(), scale, shape);
    }

    /**
     * The same number with another value.
     *
     * @param newValue the value
     * @return a copy
     */
    public Numeral withValue(BigDecimal newValue) {
        return new Numeral(start, end, newValue, scale, shape);
    }
}
