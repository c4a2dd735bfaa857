package io.github.communique.examples;

import io.github.communique.ReleaseParser;
import io.github.communique.format.FigureCsv;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the figures of releases as a table with hashtags, ready to be loaded by tools that read HXL.
 *
 * <pre>FiguresAsCsv FILE...</pre>
 */
public final class FiguresAsCsv {

    private FiguresAsCsv() {}

    /**
     * Runs the program.
     *
     * @param args the files
     * @throws IOException if one cannot be read
     */
    public static void main(String[] args) throws IOException {
        Terminal terminal = Terminal.ofProcess();
        if (args.length == 0) {
            terminal.complain("usage: FiguresAsCsv FILE...");
            System.exit(1);
        }
        run(List.of(args), terminal);
    }

    static void run(List<String> files, Terminal terminal) throws IOException {
        StringBuilder table = new StringBuilder();
        FigureCsv csv = FigureCsv.withHxlTags(table);
        for (String file : files) {
            PressRelease release = ReleaseParser.parse(Path.of(file));
            csv.write(String.valueOf(Path.of(file).getFileName()), release);
        }
        terminal.print(table.toString().stripTrailing());
    }
}
