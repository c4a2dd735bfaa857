package io.github.communique.internal.quantity;

/** Adds up number words from left to right and refuses the word that would begin another number. */
final class Sum {

    private static final long LIMIT = 1_000_000_000_000_000L;

    private long total;
    private long current;
    private long smallestScale = Long.MAX_VALUE;
    private boolean empty = true;

    long value() {
        return total + current;
    }

    boolean isEmpty() {
        return empty;
    }

    long scale() {
        return smallestScale == Long.MAX_VALUE ? 1 : smallestScale;
    }

    /** A number below a hundred, or a word for several hundred. */
    boolean add(long number, boolean joined) {
        if (empty) {
            current = number;
            empty = false;
            return true;
        }
        if (number == 0
                || value() == 0
                || number >= smallestScale
                || (joined && current < 20 && total == 0)
                || !fits(number)) {
            return false;
        }
        current += number;
        return true;
    }

    private boolean fits(long number) {
        if (current == 0) {
            return true;
        }
        if (number < 10) {
            return current % 10 == 0 && current % 100 != 10;
        }
        if (number < 20) {
            return current % 100 == 0 || (current % 100 == 60 || current % 100 == 80);
        }
        return number < 100 ? current % 100 == 0 : number < 1000 && current % 1000 == 0;
    }

    /** German and Dutch say the unit first: "zweiundzwanzig". */
    boolean addTenAfterUnit(long ten) {
        long unit = current % 100;
        if (unit < 1 || unit > 9 || ten % 10 != 0 || ten < 20 || ten > 90) {
            return false;
        }
        current += ten;
        return true;
    }

    boolean hundred() {
        if (current % 100 == 0 && current > 0) {
            return false;
        }
        if (current > 99 || (empty && total > 0)) {
            return false;
        }
        current = current == 0 ? 100 : current * 100;
        empty = false;
        return true;
    }

    /** A multiplier; a greater one after a smaller one takes both ("mil millones"). */
    boolean multiply(long scale) {
        long lower = total % scale;
        long factor = lower + current;
        // "six millions mille": one thousand more
        if (factor == 0 && total > 0 && scale >= smallestScale) {
            return false;
        }
        if ((scale >= smallestScale && lower == 0) || factor >= LIMIT / scale) {
            return false;
        }
        total = total - lower + Math.max(factor, 1) * scale;
        current = 0;
        empty = false;
        smallestScale = scale;
        return true;
    }

    /** Whether a word cannot go on from here. */
    boolean refuses(NumberWord word) {
        return switch (word.role()) {
            case HUNDRED -> current > 99;
            case SCALE -> word.value() >= smallestScale && total % word.value() == 0;
            default -> false;
        };
    }

    void takeBack(long number) {
        current -= number;
    }
}
