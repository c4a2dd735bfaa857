package io.github.communique.report;

import io.github.communique.Confidence;
import io.github.communique.Outcome;
import io.github.communique.release.Location;
import io.github.communique.release.PressRelease;
import io.github.communique.report.FolderReport.Entry;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row for each document of a folder. */
final class FolderTable {

    private static final List<String> COLUMNS = List.of(
            "Document",
            "Headline",
            "Language",
            "Date",
            "Places",
            "Characters",
            "Figures",
            "Quotations",
            "Contacts",
            "Least sure",
            "Failure");

    private FolderTable() {}

    static void write(List<Entry> entries, Html html) throws IOException {
        html.open("section", "aria-labelledby", "documents").leaf("h2", "Documents", "id", "documents");
        html.leaf("p", "", "id", "sorted", "class", "kicker", "role", "status");
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", "documents");
        html.open("table", "class", "documents").open("thead").open("tr");
        for (String column : COLUMNS) {
            html.open("th", "scope", "col")
                    .leaf("button", column, "type", "button")
                    .close();
        }
        html.close().close().open("tbody");
        for (Entry entry : entries) {
            write(entry, html);
        }
        html.close().close().close().end();
    }

    private static void write(Entry entry, Html html) throws IOException {
        Outcome outcome = entry.outcome();
        boolean failed = outcome instanceof Outcome.Failed;
        html.open("tr", "class", failed ? "failed" : "").open("th", "scope", "row", "dir", "auto");
        if (entry.page() == null) {
            html.text(outcome.origin());
        } else {
            html.leaf("a", outcome.origin(), "href", "./" + encoded(entry.page()));
        }
        html.close();
        PressRelease release = outcome instanceof Outcome.Parsed parsed
                ? parsed.release()
                : PressRelease.builder().build();
        write(release, html);
        writeConfidence(entry.leastSure(), html);
        html.leaf("td", outcome instanceof Outcome.Failed bad ? bad.cause().toString() : "", "dir", "auto");
        html.end();
    }

    private static void write(PressRelease release, Html html) throws IOException {
        html.leaf("td", Objects.requireNonNullElse(release.headline(), ""), "dir", "auto");
        html.leaf("td", Objects.requireNonNullElse(release.language(), ""));
        html.leaf("td", release.date() == null ? "" : release.date().toString(), "class", "date");
        String places = release.locations().stream().map(Location::name).collect(Collectors.joining(", "));
        html.leaf("td", places, "dir", "auto");
        writeNumber(release.body().length(), html);
        writeNumber(release.figures().size(), html);
        writeNumber(release.quotes().size(), html);
        writeNumber(release.contacts().size(), html);
    }

    /** The field is what its grounds begin with. */
    private static void writeConfidence(@Nullable Confidence confidence, Html html) throws IOException {
        if (confidence == null) {
            html.leaf("td", "");
            return;
        }
        int percent = (int) (confidence.value() * 100);
        String field = confidence.grounds().split("\\.", 2)[0];
        html.leaf("td", percent + "\u00A0% " + field, "data-key", Integer.toString(percent));
    }

    private static void writeNumber(int number, Html html) throws IOException {
        html.leaf("td", Integer.toString(number), "data-key", Integer.toString(number));
    }

    /** As a segment of a path, so that no name is taken for a scheme or another folder. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
