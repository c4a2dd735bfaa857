package io.github.communique.report;

import io.github.communique.Confidence;
import io.github.communique.Explanation;
import io.github.communique.Outcome;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Many documents as a page to look at: a row for each, sortable by every column, the figures by kind, the places, and what failed. One file that loads
 * nothing, as safe as a {@link ReleaseReport}.
 */
public final class FolderReport {

    private FolderReport() {}

    /**
     * A document of the report.
     *
     * @param outcome what became of it
     * @param page the name of its own report in the same folder, or null where it has none
     * @param leastSure see {@link Explanation#leastSure()}; null where that is not known
     */
    public record Entry(
            Outcome outcome,
            @Nullable String page,
            @Nullable Confidence leastSure) {

        /** Checks that the outcome is there. */
        public Entry {
            Objects.requireNonNull(outcome, "outcome");
        }

        /**
         * A document that was explained.
         *
         * @param origin what it is called
         * @param explanation how its release came about
         * @param page the name of its own report in the same folder, or null where it has none
         * @return an entry that holds the release and nothing else of the explanation
         */
        public static Entry of(String origin, Explanation explanation, @Nullable String page) {
            Outcome outcome = new Outcome.Parsed(origin, explanation.release());
            return new Entry(outcome, page, explanation.leastSure().orElse(null));
        }

        /**
         * A document that could not be parsed.
         *
         * @param origin what it is called
         * @param cause why
         * @return an entry
         */
        public static Entry failed(String origin, Exception cause) {
            return new Entry(new Outcome.Failed(origin, cause), null, null);
        }
    }

    /**
     * Makes the page.
     *
     * @param entries the documents in the order of their rows
     * @return an HTML document
     */
    public static String html(List<Entry> entries) {
        StringBuilder page = new StringBuilder();
        try {
            write(entries, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /**
     * Writes the page.
     *
     * @param entries the documents in the order of their rows
     * @param out takes an HTML document, to be stored in UTF-8; stays open
     * @throws IOException if {@code out} cannot be written to
     */
    public static void write(List<Entry> entries, Appendable out) throws IOException {
        List<PressRelease> releases = entries.stream()
                .map(Entry::outcome)
                .filter(Outcome.Parsed.class::isInstance)
                .map(outcome -> ((Outcome.Parsed) outcome).release())
                .toList();
        int failed = entries.size() - releases.size();
        String title = entries.size()
                + (entries.size() == 1 ? " document" : " documents")
                + (failed == 0 ? "" : ", " + failed + " failed");
        Shell.write(title, out, html -> {
            html.open("header").leaf("p", "Communique · a folder of releases", "class", "kicker");
            html.leaf("h1", title).end();
            html.open("main");
            FolderTable.write(entries, html);
            FolderSums.write(releases, html);
            html.end();
        });
    }
}
