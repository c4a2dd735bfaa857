package io.github.communique.internal.quantity;

import io.github.communique.release.Figure.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what belongs to it: bounds, qualifier, unit. Whether it is a figure is not decided here.
 *
 * @param start offset of the first unit, qualifier and currency included
 * @param end one past the last unit, unit of measure included
 * @param number the number, or the lower bound of a range
 * @param upper the upper bound of a range, or null
 * @param unit the unit, or null
 * @param qualifier what is said of the number
 */
public record Quantity(
        int start,
        int end,
        Numeral number,
        @Nullable Numeral upper,
        @Nullable Unit unit,
        Qualifier qualifier) {

    /**
     * The number whose end is nearest to what is counted.
     *
     * @return the upper bound of a range, else the number
     */
    public Numeral last() {
        return upper == null || upper.end() < number.end() ? number : upper;
    }

    /**
     * The value, or the lower bound.
     *
     * @return the full number
     */
    public BigDecimal value() {
        return number.value();
    }
}
