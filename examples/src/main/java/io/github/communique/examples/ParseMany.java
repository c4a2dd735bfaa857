package io.github.communique.examples;

import io.github.communique.examples.Answers.Answer;
import io.github.communique.examples.Documents.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Parses many documents into one file of JSON lines: {@code {"id", "release"}} for a document that could be parsed, {@code {"id", "error"}} for one
 * that could not, in the order of the input. It holds a few documents at a time, however many there are.
 */
@Command(
        name = "ParseMany",
        mixinStandardHelpOptions = true,
        description = "Parses many documents into one file of JSON lines, in the order of the input.")
public final class ParseMany implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description =
                    "A folder, or a file of JSON lines with id, file (relative to it) and, if known, url. Files may be compressed (.gz).")
    Path input = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "OUTPUT.jsonl",
            description = "One line for each document: its id, and release or error.")
    Path output = Path.of("");

    @Option(names = "--threads", paramLabel = "N", description = "Work on so many threads (default: ${DEFAULT-VALUE}).")
    int threads = 1;

    @Option(names = "--resume", description = "Go on where an interrupted run stopped.")
    boolean resume;

    @Option(names = "--confidence", description = "Say how sure the values are.")
    boolean confidence;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "Explain each release in a page of its own there, and all of them in index.html.")
    @Nullable
    Path report;

    @Spec
    CommandSpec usage = CommandSpec.create();

    private final Terminal terminal;
    private volatile boolean stopped;
    private long answered;
    private long failed;

    ParseMany(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        ParseMany program = new ParseMany(Terminal.ofProcess());
        Thread main = Thread.currentThread();
        Thread stop = new Thread(() -> program.stop(main));
        Runtime.getRuntime().addShutdownHook(stop);
        int code = program.run(args);
        if (!program.stopped) {
            Runtime.getRuntime().removeShutdownHook(stop);
            if (code != CommandLine.ExitCode.OK) {
                System.exit(code);
            }
        }
    }

    int run(String... args) {
        return new CommandLine(this)
                .setExecutionExceptionHandler((error, command, parsed) -> {
                    Throwable said = error instanceof UncheckedIOException ? error.getCause() : error;
                    terminal.complain(String.valueOf(said));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(args);
    }

    /** The line that is being written is finished first. */
    private void stop(Thread main) {
        stopped = true;
        try {
            main.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw wrong("--threads must be at least 1");
        }
        if (resume && report != null) {
            throw wrong("--resume cannot report on what an earlier run has parsed");
        }
        long start = System.nanoTime();
        Reports reports = report == null ? Reports.NONE : Reports.in(report);
        try (Stream<Document> documents = Documents.in(input)) {
            Iterator<Document> left = documents.iterator();
            answered = resume ? Lines.resume(output, left) : 0;
            try (Writer lines = open()) {
                Answers answers = new Answers(report != null, confidence);
                InOrder.run(left, threads, answers::to, answer -> write(answer, lines, reports));
            }
        }
        reports.finish();
        long millis = (System.nanoTime() - start) / 1_000_000;
        terminal.print(answered + " documents, " + failed + " failed, " + millis + " ms; " + output
                + (stopped ? "; stopped, --resume goes on" : ""));
        return CommandLine.ExitCode.OK;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(usage.commandLine(), message);
    }

    private Writer open() throws IOException {
        return resume ? Output.to(output, StandardOpenOption.CREATE, StandardOpenOption.APPEND) : Output.to(output);
    }

    private boolean write(Answer answer, Writer lines, Reports reports) throws IOException {
        lines.write(answer.line());
        reports.add(answer);
        answered++;
        failed += answer.failure() == null ? 0 : 1;
        terminal.progress(answered);
        return !stopped;
    }
}
