package io.github.communique.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is stated: {@code 2024-03-11}, {@code 2015-03}, {@code 2015} or, without a year, {@code --03-11} (the forms of ISO
 * 8601). Its JSON is that text.
 *
 * @param year 1 to 9999, or null
 * @param month 1 to 12, or null
 * @param day 1 to 31, or null; needs a month
 */
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {

    private static final Pattern ISO = Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Checks that the parts form a date of the calendar. */
    public PartialDate {
        if ((year == null && (month == null || day == null)) || (day != null && month == null)) {
            throw new IllegalArgumentException("a date needs a year, or a month and a day");
        }
        try {
            if (day != null && month != null) {
                LocalDate.of(year == null ? 2000 : year, month, day);
            } else {
                YearMonth.of(year == null ? 2000 : year, month == null ? 1 : month);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        if (year != null && (year < 1 || year > 9999)) {
            throw new IllegalArgumentException("year " + year + " is not in 1 to 9999");
        }
    }

    /**
     * A full date.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @param day 1 to 31
     * @return the date
     * @throws IllegalArgumentException if the calendar has no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    /**
     * Reads the text form.
     *
     * @param iso such as {@code 2024-03-11}, {@code 2015-03}, {@code 2015} or {@code --03-11}
     * @return the date
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    @JsonCreator
    public static PartialDate parse(String iso) {
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + iso + "' is not a date such as 2024-03-11, 2015-03, 2015 or --03-11");
        }
        return new PartialDate(part(m.group(1)), part(m.group(2)), part(m.group(3)));
    }

    private static @Nullable Integer part(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /**
     * Whether year, month and day are all stated.
     *
     * @return true for a full date
     */
    public boolean complete() {
        return year != null && month != null && day != null;
    }

    /**
     * As a date of the calendar.
     *
     * @return the date, or empty where a part is missing
     */
    public Optional<LocalDate> asLocalDate() {
        return year == null || month == null || day == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /**
     * The ISO 8601 text.
     *
     * @return such as {@code 2024-03-11} or {@code --03-11}
     */
    @JsonValue
    @Override
    public String toString() {
        String head = year == null ? "-" : String.format(Locale.ROOT, "%04d", year);
        String middle = month == null ? "" : String.format(Locale.ROOT, "-%02d", month);
        String tail = day == null ? "" : String.format(Locale.ROOT, "-%02d", day);
        return head + middle + tail;
    }
}
