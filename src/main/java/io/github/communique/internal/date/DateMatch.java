package io.github.communique.internal.date;

import io.github.communique.release.PartialDate;

/**
 * A date found in text.
 *
 * @param start offset of its first unit, weekday and article included
 * @param end one past its last unit
 * @param date as far as it is stated
 * @param written whether the month is a word
 */
public record DateMatch(int start, int end, PartialDate date, boolean written) {

    /**
     * Whether a day of the month is stated.
     *
     * @return false for month and year alone
     */
    public boolean hasDay() {
        return date.day() != null;
    }
}
