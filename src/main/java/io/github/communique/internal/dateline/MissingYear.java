package io.github.communique.internal.dateline;

import io.github.communique.internal.trace.Trace;
import io.github.communique.page.Block;
import io.github.communique.page.Page;
import io.github.communique.release.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The year of a dateline that states none: that of the same day elsewhere on the page, of a day close by, of a line of copyright that the weekday
 * fits, or the latest before the reference. Nothing is guessed where none of these is there.
 *
 * @param own day and month as printed
 * @param weekday the day of the week printed beside them, 1 for Monday, or null
 * @param trace told why
 */
record MissingYear(PartialDate own, @Nullable Integer weekday, Trace trace) {

    /** A text is put on the page so many days behind its dateline, no more; so many before it by the clock of another place. */
    private static final int LATER = 7;

    private static final int EARLIER = 2;

    /** With a weekday that fits, the other date may be further away. */
    private static final int LATER_BY_WEEKDAY = 60;

    /** Weekdays come back on the same day of the year after no more years. */
    private static final int YEARS = 12;

    /**
     * Completes the date.
     *
     * @param others other dates of the page, the surest first
     * @param page the page
     * @param reference a day on or after the publication, or null
     * @return with its year where that is known, else as it is
     */
    PartialDate complete(List<Evidence> others, Page page, @Nullable LocalDate reference) {
        PartialDate found = sameDay(others);
        found = found == null ? closeDay(others) : found;
        found = found == null && weekday != null ? copyright(page) : found;
        found = found == null && reference != null ? latest(reference) : found;
        return found == null ? own : found;
    }

    private @Nullable PartialDate sameDay(List<Evidence> others) {
        for (Evidence other : others) {
            if (other.date().year() != null
                    && Objects.equals(other.date().month(), own.month())
                    && Objects.equals(other.date().day(), own.day())) {
                trace.note("date", () -> "the year is that of " + other.what());
                return other.date();
            }
        }
        return null;
    }

    /** Metadata of publication name a day right behind this one, or any evidence does and the weekday fits. */
    private @Nullable PartialDate closeDay(List<Evidence> others) {
        for (Evidence other : others) {
            LocalDate date = other.date().asLocalDate().orElse(null);
            for (int year = date == null ? 1 : date.getYear() - 1;
                    date != null && (other.isPublished() || weekday != null) && year <= date.getYear() + 1;
                    year++) {
                LocalDate day = day(year);
                long behind = day == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, date);
                int later = weekday == null ? LATER : LATER_BY_WEEKDAY;
                if (day != null && behind >= -EARLIER && behind <= later && fits(day)) {
                    trace.note("date", () -> "the year is that of the day close by in " + other.what());
                    return dated(day);
                }
            }
        }
        return null;
    }

    private @Nullable PartialDate copyright(Page page) {
        for (Block block : page.blocks()) {
            int sign = block.text().indexOf('©');
            LocalDate day = sign < 0 ? null : day(lastYear(block.text()));
            if (day != null && fits(day)) {
                trace.note("date", () -> "the weekday fits the year of the copyright");
                return dated(day);
            }
        }
        return null;
    }

    /** The last number of four digits in a text, or 0. */
    private static int lastYear(String text) {
        int year = 0;
        int digits = 0;
        int number = 0;
        for (int i = 0; i <= text.length(); i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
            if (digit < 0) {
                year = digits == 4 ? number : year;
                digits = 0;
                number = 0;
            } else if (digits++ < 4) {
                number = 10 * number + digit;
            }
        }
        return year;
    }

    /** The latest such day not after the reference, on its weekday where one is named; a weekday that never fits is a misprint. */
    private @Nullable PartialDate latest(LocalDate reference) {
        LocalDate any = null;
        for (int year = reference.getYear(); year > reference.getYear() - YEARS; year--) {
            LocalDate day = day(year);
            if (day != null && !day.isAfter(reference)) {
                if (fits(day)) {
                    return dated(day);
                }
                any = any == null ? day : any;
            }
        }
        return any == null ? null : dated(any);
    }

    private boolean fits(LocalDate day) {
        return weekday == null || day.getDayOfWeek().getValue() == weekday;
    }

    private static PartialDate dated(LocalDate day) {
        return PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** This day in a year, or null where it does not exist. */
    private @Nullable LocalDate day(int year) {
        Integer month = own.month();
        Integer day = own.day();
        if (month == null
                || day == null
                || year <= 0
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }
}
