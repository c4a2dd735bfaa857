package io.github.communique.internal.quantity;

import io.github.communique.release.Figure.Kind;
import java.math.BigDecimal;

/**
 * What a number is a number of, as printed beside it.
 *
 * @param start offset of its first unit
 * @param end one past its last unit
 * @param kind money, percentage, measure or duration
 * @param code ISO 4217, {@code %}, a UCUM-like name, or a duration word
 * @param assumed whether the code is an assumption ("dollars")
 * @param scale what the number is multiplied by, 1 for most: a million for "MEUR"
 */
public record Unit(int start, int end, Kind kind, String code, boolean assumed, long scale) {

    /**
     * The number that is meant.
     *
     * @param number as printed
     * @return the number, multiplied by what the unit says
     */
    Numeral scaled(Numeral number) {
        return scale == 1 ? number : number.times(BigDecimal.valueOf(scale), number.end(), number.shape());
    }
}
