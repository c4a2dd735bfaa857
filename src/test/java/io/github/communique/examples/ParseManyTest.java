package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch gives the same lines in the same order, on however many threads and in however many runs. */
class ParseManyTest {

    private static final Path ENGLISH = Path.of("examples", "releases", "night-train.html");
    private static final Path SPANISH = Path.of("examples", "releases", "pozos-de-tarata.txt");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.plain(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    private Path manifest(int documents) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            Path file = i % 7 == 3 ? folder.resolve("gone") : i % 2 == 0 ? ENGLISH : SPANISH;
            lines.append("{\"id\": \"d%d\", \"file\": \"%s\"}%n".formatted(i, file.toAbsolutePath()));
        }
        return Files.writeString(folder.resolve("manifest.jsonl"), lines);
    }

    private Path parsed(Path manifest, String name, String... options) {
        Path output = folder.resolve(name);
        String[] args = new String[options.length + 2];
        System.arraycopy(options, 0, args, 0, options.length);
        args[options.length] = manifest.toString();
        args[options.length + 1] = output.toString();
        assertThat(new ParseMany(terminal).run(args)).isZero();
        return output;
    }

    @Test
    void threadsChangeNothing() throws IOException {
        Path manifest = manifest(200);
        Path one = parsed(manifest, "one.jsonl");
        assertThat(parsed(manifest, "four.jsonl", "--threads", "4")).hasSameTextualContentAs(one);
        assertThat(Files.readAllLines(one)).hasSize(200);
    }

    @Test
    void aRunThatBrokeOffInMidLineIsGoneOnWith() throws IOException {
        Path manifest = manifest(20);
        Path whole = parsed(manifest, "whole.jsonl");
        String text = Files.readString(whole);
        for (int cut : List.of(0, 1, text.indexOf('\n'), text.indexOf('\n') + 1, text.length() / 2, text.length())) {
            Path part = Files.writeString(folder.resolve("part.jsonl"), text.substring(0, cut));
            assertThat(parsed(manifest, "part.jsonl", "--resume", "--threads", "2"))
                    .as("cut at " + cut)
                    .hasSameTextualContentAs(whole);
            assertThat(part).isNotEmptyFile();
        }
    }

    @Test
    void anOutputOfOtherDocumentsIsLeftAlone() throws IOException {
        Path manifest = manifest(3);
        Path other = Files.writeString(folder.resolve("other.jsonl"), "{\"id\":\"x\",\"error\":\"\"}\n{\"id\"");
        assertThat(new ParseMany(terminal).run("--resume", "" + manifest, "" + other))
                .isNotZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("does not hold the answers to the first 1 documents");
        assertThat(other).hasContent("{\"id\":\"x\",\"error\":\"\"}\n{\"id\"");
    }

    @Test
    void aRunThatIsStoppedLosesNothing() throws Exception {
        Path manifest = manifest(20_000);
        Path output = folder.resolve("out.jsonl");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParseMany.class.getName(),
                        "--threads",
                        "2",
                        manifest.toString(),
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (run.isAlive() && (!Files.exists(output) || Files.size(output) < 100_000)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        run.destroy();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("log")).content().contains("stopped, --resume goes on");
        List<String> lines = Files.readAllLines(output);
        assertThat(Files.readString(output)).endsWith("}\n");
        assertThat(lines.size()).isBetween(1, 19_999);
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"id\":\"d" + (lines.size() - 1) + "\"");
    }

    @Test
    void aLineThatIsNoJsonIsSaid() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.jsonl"), "night-train.html\n");
        assertThat(new ParseMany(terminal).run("" + manifest, "" + folder.resolve("out")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("java.io.IOException: " + manifest + ": a line that is no JSON: night-train.html");
    }

    @Test
    void namesKeepTheirFullStops() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.copy(SPANISH, input.resolve("2024.03.1.txt"));
        Files.copy(SPANISH, input.resolve("2024.03.2.html.gz"));
        Files.copy(SPANISH, input.resolve(".hidden"));
        assertThat(Files.readAllLines(parsed(input, "out.jsonl")))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("{\"id\":\".hidden\"", "{\"id\":\"2024.03.1\"", "{\"id\":\"2024.03.2\"");
    }

    @Test
    void theFolderOfTheOutputIsMade() throws IOException {
        Path manifest = manifest(1);
        assertThat(parsed(manifest, "new/one.jsonl")).isNotEmptyFile();
        assertThat(parsed(manifest, "new/two.jsonl", "--resume"))
                .hasSameTextualContentAs(folder.resolve("new/one.jsonl"));
    }

    @Test
    void valuesSayHowSureTheyAre() throws IOException {
        Path output = parsed(manifest(1), "sure.jsonl", "--confidence");
        assertThat(output)
                .content()
                .containsPattern("\"confidence\":\\{\"headline\":\\{\"value\":0\\.\\d+,\"grounds\":\"headline\\.");
    }

    @Test
    void wrongOptionsAreSaid() {
        assertThat(new ParseMany(terminal).run("--threads", "0", "in", "out")).isEqualTo(2);
        assertThat(new ParseMany(terminal).run("--resume", "--report", "x", "in", "out"))
                .isEqualTo(2);
        assertThat(new ParseMany(terminal).run("" + folder.resolve("gone.jsonl"), "" + folder.resolve("out")))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("NoSuchFileException");
    }
}
