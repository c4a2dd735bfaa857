package io.github.communique.examples;

import io.github.communique.Explanation;
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

    void add(Answers.Answer answer) throws IOException {
        if (folder == null) {
            return;
        }
        String id = answer.document().id();
        Explanation explanation = answer.explanation();
        if (explanation == null) {
            entries.add(FolderReport.Entry.failed(id, failure(answer)));
            return;
        }
        String page = fileName(id);
        try (Writer out = Files.newBufferedWriter(folder.resolve(page))) {
            ReleaseReport.write(explanation, out);
        }
        entries.add(FolderReport.Entry.of(id, explanation, page));
    }

    private static Exception failure(Answers.Answer answer) {
        return answer.failure() == null ? new IllegalStateException("not parsed") : answer.failure();
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

    void finish() throws IOException {
        if (folder != null) {
            try (Writer out = Files.newBufferedWriter(folder.resolve("index.html"))) {
                FolderReport.write(entries, out);
            }
        }
    }
}
