package io.github.communique.internal.dateline;

import io.github.communique.release.DateSource;
import java.time.LocalDate;
import java.util.List;

/** A night in universal time is the day before or after elsewhere; what readers saw on that day, other evidence says. */
final class LocalDay {

    /** Until this hour of universal time it is still the day before in America. */
    private static final int MORNING = 8;
    /** From this hour of universal time on it is the next day in Europe and Asia. */
    private static final int EVENING = 21;

    private LocalDay() {}

    /**
     * The evidence of the local day.
     *
     * @param best the surest evidence
     * @param others all evidence, the surest first
     * @return the first line, element or address that names the neighbouring day before one names the same, else the surest
     */
    static Evidence of(Evidence best, List<Evidence> others) {
        int hour = best.from() == DateSource.From.METADATA ? universalHour(best.text()) : -1;
        if (hour < 0 || (hour > MORNING && hour < EVENING)) {
            return best;
        }
        LocalDate day = best.date().asLocalDate().orElse(LocalDate.EPOCH);
        LocalDate neighbour = day.plusDays(hour >= EVENING ? 1 : -1);
        for (Evidence other : others) {
            LocalDate date = other.date().asLocalDate().orElse(LocalDate.EPOCH);
            boolean local = other.from() != DateSource.From.METADATA || universalHour(other.text()) < 0;
            if (local && (date.equals(neighbour) || date.equals(day))) {
                return date.equals(day) ? best : other;
            }
        }
        return best;
    }

    /** The hour of a time stated in universal time, or -1. */
    private static int universalHour(String text) {
        int time = text.indexOf('T');
        boolean universal = text.endsWith("Z") || text.endsWith("+00:00") || text.endsWith("+0000");
        boolean midnight = time >= 0 && text.startsWith("00:00", time + 1);
        if (!universal || midnight || time < 0 || time + 2 >= text.length()) {
            return -1;
        }
        int tens = Character.digit(text.charAt(time + 1), 10);
        int ones = Character.digit(text.charAt(time + 2), 10);
        return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
    }
}
