package io.github.communique.report;

import io.github.communique.Explanation;
import io.github.communique.report.Bars.Bar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An explanation as a page to look at: beside the document as it was read, every block coloured by what became of it, stands the record, and each
 * value lights the words that it was made from.
 *
 * <p>The page is one file. It loads nothing and runs no script but its own, whatever the release holds: text is escaped and a content security policy
 * forbids the rest. It needs a browser, but no network.
 */
public final class ReleaseReport {

    private ReleaseReport() {}

    /**
     * Makes the page.
     *
     * @param explanation how a release came about
     * @return an HTML document
     */
    public static String html(Explanation explanation) {
        StringBuilder page = new StringBuilder();
        try {
            write(explanation, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    /**
     * Writes the page.
     *
     * @param explanation how a release came about
     * @param out takes an HTML document, to be stored in UTF-8; stays open
     * @throws IOException if {@code out} cannot be written to
     */
    public static void write(Explanation explanation, Appendable out) throws IOException {
        write(Views.of(explanation), out);
    }

    static void write(View view, Appendable out) throws IOException {
        Shell.write(view.title(), out, html -> {
            html.open("header").leaf("p", "Communique · how a release was read", "class", "kicker");
            html.leaf("h1", view.title(), "dir", "auto", "lang", Objects.requireNonNullElse(view.language(), ""));
            html.open("nav", "aria-label", "Parts of this report");
            html.leaf("a", "The page", "href", "#page-title").text(" ").leaf("a", "The record", "href", "#card-title");
            html.close().end();
            html.open("main", "class", "columns").open("div", "class", "side");
            new Card(view).write(html);
            Decisions.write(view, html);
            writeStages(view, html);
            writeRemarks(view, html);
            html.end();
            new BlockList(view).write(html);
            html.end();
        });
    }

    private static void writeStages(View view, Html html) throws IOException {
        if (view.stages().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "time-title").leaf("h2", "Time", "id", "time-title");
        List<Bar> bars = view.stages().stream()
                .map(stage ->
                        new Bar(stage.name(), stage.nanos(), String.format(Locale.ROOT, "%.2f", stage.nanos() / 1e6)))
                .toList();
        Bars.write("What each stage took", "Stage", "Milliseconds", bars, html);
        html.end();
    }

    private static void writeRemarks(View view, Html html) throws IOException {
        if (view.remarks().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "remarks-title").leaf("h2", "What stages said", "id", "remarks-title");
        html.open("ul", "class", "remarks");
        for (View.Remark remark : view.remarks()) {
            html.open("li")
                    .leaf("b", remark.stage())
                    .text(" ")
                    .leaf("span", remark.text(), "dir", "auto")
                    .close();
        }
        html.end().end();
    }
}
