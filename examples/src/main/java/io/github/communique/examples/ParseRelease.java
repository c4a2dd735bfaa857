package io.github.communique.examples;

import io.github.communique.ReleaseParser;
import io.github.communique.json.ReleaseJson;
import io.github.communique.release.PressRelease;
import io.github.communique.release.ReleaseException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what press releases say, as cards for people or as JSON for programs.
 *
 * <pre>ParseRelease FILE... [--json]</pre>
 */
public final class ParseRelease {

    private ParseRelease() {}

    /**
     * Runs the program.
     *
     * @param args files, and {@code --json} for one line of JSON each
     */
    public static void main(String[] args) {
        if (!run(List.of(args), Terminal.ofProcess())) {
            System.exit(1);
        }
    }

    /** Whether every file was parsed; one that cannot be does not stop the others. */
    static boolean run(List<String> args, Terminal terminal) {
        List<String> files = new ArrayList<>(args);
        boolean json = files.removeIf("--json"::equals);
        if (files.isEmpty()) {
            terminal.complain("usage: ParseRelease FILE... [--json]");
            return false;
        }
        boolean good = true;
        for (String file : files) {
            try {
                PressRelease release = ReleaseParser.parse(Path.of(file));
                if (json) {
                    terminal.print(ReleaseJson.write(release));
                } else {
                    new Card(terminal).print(file, release);
                }
            } catch (NoSuchFileException e) {
                terminal.complain(file + ": no such file");
                good = false;
            } catch (IOException | ReleaseException e) {
                terminal.complain(file + ": " + e.getMessage());
                good = false;
            }
        }
        return good;
    }
}
