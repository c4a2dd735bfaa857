package io.github.communique.internal.dateline;

import io.github.communique.internal.date.DateScanner;
import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Label;
import io.github.communique.page.Page;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
            return ofDateline(own, own, dateline.dateText(), List.of(), trace);
        }
        Candidates candidates = Candidates.of(page, headline, bodyStart, bodyEnd, labels, pack);
        List<Evidence> others = candidates.all();
        others.forEach(each -> each.tell(trace));
        if (dateline != null && own != null && !isHistory(dateline, own, others)) {
            PartialDate decided = own.year() != null
                    ? own
                    : new MissingYear(own, weekday(dateline, pack), trace).complete(others, page, referenceDate);
            return ofDateline(own, decided, dateline.dateText(), others, trace);
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

    private static @Nullable Integer weekday(Dateline dateline, LanguagePack pack) {
        String text = dateline.dateText();
        return text == null ? null : DateScanner.of(pack).weekday(text);
    }

    /** Whether the date that opens the text is what the text is about: metadata say that it was published much later. */
    private static boolean isHistory(Dateline dateline, PartialDate own, List<Evidence> others) {
        return dateline.locations().isEmpty()
                && !others.isEmpty()
                && others.get(0).isPublished()
                && new Evidence(own, DateSource.From.DATELINE, "", "dateline").before(others.get(0), HISTORY);
    }

    /** The dateline's date is final; only its year may come from elsewhere. */
    private static Decision ofDateline(
            PartialDate own, PartialDate decided, @Nullable String text, List<Evidence> others, Trace trace) {
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
}
