package io.github.communique.internal.dateline;

import io.github.communique.internal.trace.Trace;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;

/**
 * A date that may be the day of publication.
 *
 * @param date as far as it is stated
 * @param from where it was found
 * @param text as printed
 * @param what names the evidence in explanations
 * @param isPublished whether it is metadata that mean the day of publication and nothing else
 */
record Evidence(PartialDate date, DateSource.From from, String text, String what, boolean isPublished) {

    Evidence(PartialDate date, DateSource.From from, String text, String what) {
        this(date, from, text, what, false);
    }

    /** Whether both are complete and this is the earlier by so many days. */
    boolean before(Evidence other, int days) {
        return date.asLocalDate()
                .flatMap(mine -> other.date().asLocalDate().map(theirs -> !mine.plusDays(days)
                        .isAfter(theirs)))
                .orElse(false);
    }

    /** Where it is from and how it is written there. */
    String evidence() {
        return what + " '" + text + "'";
    }

    void tell(Trace trace) {
        trace.candidate("date", date::toString, this::evidence);
    }
}
