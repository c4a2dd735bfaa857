package io.github.communique.examples;

import io.github.communique.Explanation;
import io.github.communique.Outcome;
import io.github.communique.ReleaseParser;
import io.github.communique.examples.Documents.Document;
import io.github.communique.release.PressRelease;
import io.github.communique.report.FolderReport;
import io.github.communique.report.ReleaseReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a page for each document and one for all of them, or nothing. */
final class Reports {

    /** Only parses. */
    static final Reports NONE = new Reports(null);

    private final @Nullable Path folder;
    private final List<FolderReport.Entry> entries = new ArrayList<>();

    private Reports(@Nullable Path folder) {
        this.folder = folder;
    }

    static Reports in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Reports(folder);
    }

    PressRelease parse(Document document) throws IOException {
        if (folder == null) {
            return ReleaseParser.standard().parse(document.source());
        }
        Explanation explanation = ReleaseParser.standard().explain(document.source());
        String page = fileName(document.id());
        try (Writer out = Files.newBufferedWriter(folder.resolve(page))) {
            ReleaseReport.write(explanation, out);
        }
        entries.add(new FolderReport.Entry(new Outcome.Parsed(document.id(), explanation.release()), page));
        return explanation.release();
    }

    /** A name that no other document has and every file system takes. */
    private String fileName(String id) {
        StringBuilder name = new StringBuilder().append(entries.size() + 1).append('-');
        id.chars().limit(80).forEach(c -> name.append(isPlain(c) ? (char) c : '_'));
        return name.append(".html").toString();
    }

    private static boolean isPlain(int c) {
        return c == '-' || c == '.' || (c < 128 && Character.isLetterOrDigit(c));
    }

    void failed(Document document, Exception cause) {
        if (folder != null) {
            entries.add(new FolderReport.Entry(new Outcome.Failed(document.id(), cause), null));
        }
    }

    void finish() throws IOException {
        if (folder != null) {
            try (Writer out = Files.newBufferedWriter(folder.resolve("index.html"))) {
                FolderReport.write(entries, out);
            }
        }
    }
}
