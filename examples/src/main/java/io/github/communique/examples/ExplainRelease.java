package io.github.communique.examples;

import io.github.communique.Explanation;
import io.github.communique.ReleaseParser;
import io.github.communique.page.Source;
import io.github.communique.report.ReleaseReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a release came about: as a table in the terminal, or as a page for a browser.
 *
 * <pre>ExplainRelease FILE [--open-as REPORT.html]</pre>
 */
public final class ExplainRelease {

    private ExplainRelease() {}

    /**
     * Runs the program.
     *
     * @param args a file, and perhaps where to write the page
     * @throws IOException if the file cannot be read or the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        Terminal terminal = Terminal.ofProcess();
        boolean page = args.length == 3 && args[1].equals("--open-as");
        if (args.length != 1 && !page) {
            terminal.complain("usage: ExplainRelease FILE [--open-as REPORT.html]");
            System.exit(1);
        }
        run(Path.of(args[0]), page ? Path.of(args[2]) : null, terminal);
    }

    static void run(Path file, @Nullable Path report, Terminal terminal) throws IOException {
        Explanation explanation = ReleaseParser.standard().explain(Source.of(file));
        if (report == null) {
            terminal.print(explanation.toString());
            return;
        }
        try (Writer out = Output.to(report)) {
            ReleaseReport.write(explanation, out);
        }
        terminal.print("open " + report.toAbsolutePath().toUri());
    }
}
