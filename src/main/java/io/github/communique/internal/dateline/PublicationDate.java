package io.github.communique.internal.dateline;

import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides on the publication date: that of the dateline, else the one that {@link Choice} makes among all {@link Candidates}. */
public final class PublicationDate {

    /** A date without a place that is so many days older than the metadata opens a text about that day. */
    private static final int HISTORY = 60;

    private PublicationDate() {}

    /**
     * A date with its evidence.
     *
     * @param date as far as it is stated
     * @param source where it was found
     * @param grounds what it rests on, a row of the calibration
     */
    public record Decision(PartialDate date, DateSource source, String grounds) {}

    /**
     * Decides.
     *
     * @param page the page
     * @param headline index of the headline's block, or -1
     * @param bodyStart index of the first block of the body, or -1
     * @param bodyEnd one past the index of the last block of the body, or -1
     * @param dateline the dateline, or null
     * @param labels what the blocks of the page are, one each
     * @param pack the words of the text's language
     * @param referenceDate a day on or after the publication, to complete a date without a year, or null
     * @param trace told why
     * @return the date, or null where none is stated
     */
    public static @Nullable Decision decide(
            Page page,
            int headline,
            int bodyStart,
            int bodyEnd,
            @Nullable Dateline dateline,
            List<Label> labels,
            LanguagePack pack,
            @Nullable LocalDate referenceDate,
            Trace trace) {
        PartialDate own = dateline == null ? null : dateline.date();
        if (dateline != null
                && own != null
                && own.year() != null
                && !dateline.locations().isEmpty()) {
            return ofDateline(own, dateline.dateText(), List.of(), referenceDate, trace);
        }
        Candidates candidates = Candidates.of(page, headline, bodyStart, bodyEnd, labels, pack);
        List<Evidence> others = candidates.all();
        others.forEach(each -> each.tell(trace));
        if (dateline != null && own != null && !isHistory(dateline, own, others)) {
            return ofDateline(own, dateline.dateText(), others, referenceDate, trace);
        }
        if (others.isEmpty()) {
            trace.decided("date", () -> null, () -> "the document states none");
            return null;
        }
        Evidence best = Choice.of(candidates);
        trace.decided("date", () -> best.date().toString(), best::evidence);
        return new Decision(
                best.date(),
                new DateSource(best.from(), best.text(), false),
                grounds(best.from(), best.date(), others));
    }

    /** Whether the date that opens the text is what the text is about: metadata say that it was published much later. */
    private static boolean isHistory(Dateline dateline, PartialDate own, List<Evidence> others) {
        return dateline.locations().isEmpty()
                && !others.isEmpty()
                && others.get(0).isPublished()
                && new Evidence(own, DateSource.From.DATELINE, "", "dateline").before(others.get(0), HISTORY);
    }

    /** The dateline's date is final; only its year may come from elsewhere, where day and month agree. */
    private static Decision ofDateline(
            PartialDate own,
            @Nullable String text,
            List<Evidence> others,
            @Nullable LocalDate referenceDate,
            Trace trace) {
        PartialDate date = own;
        if (own.year() == null) {
            for (Evidence other : others) {
                if (date.year() == null
                        && Objects.equals(other.date().month(), own.month())
                        && Objects.equals(other.date().day(), own.day())) {
                    date = other.date();
                    trace.note("date", () -> "the year is that of " + other.what());
                }
            }
            if (date.year() == null && referenceDate != null) {
                date = latest(own, referenceDate);
            }
        }
        PartialDate decided = date;
        trace.decided("date", decided::toString, () -> "the dateline");
        return new Decision(
                decided,
                new DateSource(DateSource.From.DATELINE, text, own.year() == null && decided.year() != null),
                grounds(DateSource.From.DATELINE, decided, others));
    }

    /** Where the date stands, how many say the same, and whether anything says otherwise. */
    private static String grounds(DateSource.From from, PartialDate date, List<Evidence> others) {
        int same = 0;
        for (Evidence other : others) {
            same += other.date().equals(date) ? 1 : 0;
        }
        boolean alone = same == others.size();
        int witnesses = same + (from == DateSource.From.DATELINE ? 1 : 0);
        return "date." + from.name().toLowerCase(Locale.ROOT) + (alone ? ".undisputed" : ".disputed")
                + (witnesses > 2 ? ".often" : witnesses > 1 ? ".twice" : ".once");
    }

    /** The latest such day not after the reference. */
    private static PartialDate latest(PartialDate own, LocalDate reference) {
        if (own.month() == null || own.day() == null) {
            return own;
        }
        for (int year = reference.getYear(); year > reference.getYear() - 9; year--) {
            boolean exists = own.day() <= YearMonth.of(year, own.month()).lengthOfMonth();
            if (exists && !LocalDate.of(year, own.month(), own.day()).isAfter(reference)) {
                return PartialDate.of(year, own.month(), own.day());
            }
        }
        return own;
    }
}
