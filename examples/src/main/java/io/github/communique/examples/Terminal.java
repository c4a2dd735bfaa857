package io.github.communique.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the programs print: UTF-8 whatever the locale says, with colour and progress only for people. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final boolean colour;

    private Terminal(PrintStream out, PrintStream err, boolean interactive, boolean colour) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.colour = colour;
    }

    /** The terminal, file or pipe that the program was started with. */
    static Terminal ofProcess() {
        boolean interactive = System.console() != null;
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                interactive,
                interactive && System.getenv("NO_COLOR") == null);
    }

    /** Plain output to two streams, for tests. */
    static Terminal plain(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, false);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    void print(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }

    String bold(String text) {
        return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    String dim(String text) {
        return colour ? "\u001B[2m" + text + "\u001B[0m" : text;
    }

    /** Counts what is done; only where somebody sees it. */
    void progress(long done) {
        if (interactive && done % 100 == 0) {
            err.print("\r" + done + " documents ");
        }
    }
}
