package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.json.ReleaseJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples run and print what they promise. */
class ExamplesTest {

    private static final Path RELEASES = Path.of("examples", "releases");
    private static final Path FRENCH = RELEASES.resolve("crue-de-la-lonzee.txt");
    private static final Path ENGLISH = RELEASES.resolve("night-train.html");
    private static final Path SPANISH = RELEASES.resolve("pozos-de-tarata.txt");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.plain(stream(out), stream(err));

    @Test
    void parseReleasePrintsACardForEachFile() {
        assertThat(ParseRelease.run(List.of(FRENCH.toString(), ENGLISH.toString(), SPANISH.toString()), terminal))
                .isTrue();
        assertThat(printed(out))
                .contains("Headline     Madagascar : plus de 40 000 personnes privées d'eau potable après la crue")
                .contains("Dateline     Antananarivo/Genève, 12 mars –")
                .contains("Places       Antananarivo (MG), Genève (CH)")
                .contains("Headline     Northmoor Railways brings back the night train to the coast")
                .contains("Date         2025-09-18 (dateline)")
                .contains("Headline     La Fundación Manantial abre 45 pozos en los Andes")
                .contains("           1300000  USD     money     exact      1,3 millones de dólares")
                .doesNotContain("\u001B");
        assertThat(printed(err)).isEmpty();
    }

    @Test
    void parseManyReportsOnEachDocumentAndOnAll() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.copy(ENGLISH, input.resolve("night train.html"));
        Files.write(input.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        Path reports = folder.resolve("reports");
        assertThat(new ParseMany(terminal).run("" + input, "" + folder.resolve("out.jsonl"), "--report", "" + reports))
                .isZero();
        assertThat(reports.resolve("1-night_train.html")).content().contains("Northmoor Railways brings back");
        assertThat(reports.resolve("index.html"))
                .content()
                .contains("2 documents, 1 failed")
                .contains("href=\"./1-night_train.html\"");
    }

    @Test
    void explainReleaseWritesAPage() throws IOException {
        Path report = folder.resolve("target/that is/not there/report.html");
        ExplainRelease.run(ENGLISH, report, terminal);
        assertThat(report).content().contains("Northmoor Railways brings back");
        assertThat(printed(out)).startsWith("open file:");
    }

    @Test
    void explainReleasePrintsATable() throws IOException {
        ExplainRelease.run(ENGLISH, null, terminal);
        assertThat(printed(out)).contains("NAVIGATION");
    }

    @Test
    void parseReleasePrintsJson() {
        assertThat(ParseRelease.run(List.of("--json", SPANISH.toString()), terminal))
                .isTrue();
        assertThat(ReleaseJson.read(printed(out)).headline())
                .isEqualTo("La Fundación Manantial abre 45 pozos en los Andes");
    }

    @Test
    void parseReleaseGoesOnAfterAFileThatCannotBeRead() throws IOException {
        Path pdf = Files.writeString(folder.resolve("x.txt"), "%PDF-1.7 ...");
        assertThat(ParseRelease.run(List.of("missing.txt", pdf.toString(), folder.toString(), "" + SPANISH), terminal))
                .isFalse();
        assertThat(printed(err))
                .contains("missing.txt: no such file")
                .contains("x.txt: the content is a PDF document")
                .contains("is a folder");
        assertThat(printed(out)).contains("Lima (PE)");
        assertThat(ParseRelease.run(List.of(), terminal)).isFalse();
        assertThat(printed(err)).contains("usage: ParseRelease FILE... [--json]");
    }

    @Test
    void parseManyTakesAFolder() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.copy(SPANISH, input.resolve("b.txt"));
        Files.writeString(input.resolve("c.pdf"), "%PDF-1.7 ...");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(input.resolve("a.html.gz")))) {
            Files.copy(ENGLISH, gzip);
        }
        Path output = folder.resolve("out.jsonl");
        assertThat(new ParseMany(terminal).run("" + input, "" + output)).isZero();

        List<JsonNode> lines = lines(output);
        assertThat(lines).extracting(line -> line.get("id").asText()).containsExactly("a", "b", "c");
        assertThat(lines.get(0).at("/release/headline").asText()).startsWith("Northmoor Railways brings back");
        assertThat(lines.get(1).at("/release/schema").asInt()).isEqualTo(ReleaseJson.SCHEMA);
        assertThat(lines.get(2).get("error").asText()).contains("PDF");
        assertThat(printed(out)).startsWith("3 documents, 1 failed, ");
        assertThat(printed(err)).isEmpty();
    }

    @Test
    void parseManyTakesAManifest() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.jsonl"), """
                {"id": "es-1", "file": "%s", "url": "https://example.org/1", "other": {"x": [1, 2]}}
                {"file": "gone.html.gz"}
                """.formatted(SPANISH.toAbsolutePath()));
        Path output = folder.resolve("out.jsonl");
        assertThat(new ParseMany(terminal).run("" + manifest, "" + output)).isZero();

        List<JsonNode> lines = lines(output);
        assertThat(lines).extracting(line -> line.get("id").asText()).containsExactly("es-1", "gone");
        assertThat(lines.get(0).at("/release/dateline").asText()).isEqualTo("Lima, 4 de julio de 2024.-");
        assertThat(lines.get(1).get("error").asText()).contains("NoSuchFileException");
    }

    @Test
    void extractFiguresWritesOneLineForEachText() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "1", "lang": "en", "input": "More than 2,500 people left."}
                {"id": "2", "lang": "fr", "input": "Rien."}
                """);
        Path output = folder.resolve("out.jsonl");
        ExtractFigures.run(input, output, terminal);

        List<JsonNode> lines = lines(output);
        assertThat(lines.get(0).at("/figures/0")).isEqualTo(MAPPER.readTree("""
                        {"start":0,"end":22,"text":"More than 2,500 people","value":2500,"upper":null,"unit":null,"kind":"count",\
                        "qualifier":"moreThan"}"""));
        assertThat(lines.get(1)).isEqualTo(MAPPER.readTree("{\"id\":\"2\",\"figures\":[]}"));
        assertThat(printed(out)).startsWith("2 texts, 1 figures");
    }

    @Test
    void customFilterLeavesOutWhatAWordOccursIn() throws IOException {
        CustomFilter.run(ENGLISH, "berths will cost", terminal);
        assertThat(printed(out))
                .contains("says berths will cost")
                .contains("Headline     Northmoor")
                .doesNotContain("Almost 50% of the berths\n");
    }

    @Test
    void learnTemplateFindsWhatPagesShare() throws IOException {
        String page = Files.readString(ENGLISH);
        Path other = Files.writeString(
                folder.resolve("other.html"),
                page.replace("night train", "dining car").replace("Almost 50%", "Over 40%"));
        LearnTemplate.run(List.of(ENGLISH, other), terminal);
        assertThat(printed(out))
                .contains("Headline     Northmoor Railways brings back the night train to the coast")
                .contains("Headline     Northmoor Railways brings back the dining car to the coast");
        assertThat(printed(err)).isEmpty();
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(ExamplesTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
