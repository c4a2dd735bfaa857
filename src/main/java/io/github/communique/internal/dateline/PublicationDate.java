package io.github.communique.internal.dateline;

import io.github.communique.internal.trace.Trace;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Page;
import io.github.communique.release.DateSource;
import io.github.communique.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** Decides on the publication date from all evidence. */
public final class PublicationDate {

    private PublicationDate() {}

    /**
     * A date with its evidence.
     *
     * @param date as far as it is stated
     * @param source where it was found
     */
    public record Decision(PartialDate date, DateSource source) {}

    /**
     * Decides.
     *
     * @param page the page
     * @param headline index of the headline's block, or -1
     * @param bodyStart index of the first block of the body, or -1
     * @param bodyEnd one past the index of the last block of the body, or -1
     * @param dateline the dateline, or null
     * @param pack the words of the text's language
     * @param trace told why
     * @return the date, or null where none is stated
     */
    public static @Nullable Decision decide(
            Page page,
            int headline,
            int bodyStart,
            int bodyEnd,
            @Nullable Dateline dateline,
            LanguagePack pack,
            Trace trace) {
        if (dateline != null && dateline.date() != null) {
            return new Decision(dateline.date(), new DateSource(DateSource.From.DATELINE, dateline.dateText(), false));
        }
        return null;
    }
}
