package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.extract.FieldExtractor;
import io.github.communique.filter.BoilerplateFilter;
import io.github.communique.filter.Verdict;
import io.github.communique.page.Label;
import io.github.communique.page.Limits;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import io.github.communique.release.ReleaseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to input that cannot be parsed, and to input that says nothing. */
class BadInputTest {

    private static final String TEXT = "A new well for the valley\n\n"
            + "Nairobi, 4 May 2021 - Engineers opened a new well in the valley on Tuesday, after two years of work with the villages around it.\n";

    @TempDir
    Path folder;

    @Test
    void missingFile() {
        assertThatThrownBy(() -> ReleaseParser.parse(folder.resolve("none.html")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void fileWithoutPermission() {
        Path file = DeniedFile.in(folder);
        assertThatThrownBy(() -> ReleaseParser.parse(file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void folderInsteadOfFile() {
        assertThatThrownBy(() -> ReleaseParser.parse(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is a folder")
                .hasMessageContaining("parseAll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n\t\r\n \u00A0\n", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "\uFEFF"})
    void nothingToSay(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("empty.txt"), content);
        PressRelease release = ReleaseParser.parse(file);
        assertThat(release)
                .isEqualTo(PressRelease.builder().language(release.language()).build());
        assertThat(ReleaseParser.standard().explain(Source.of(file)).notes())
                .extracting(Explanation.Note::text)
                .anyMatch(text -> text.contains("no body"));
    }

    @Test
    void onlyNavigation() {
        String menu = "Home\nHome\nAbout\nAbout\nOur work\nOur work\n-\nPress\nPress\nContact\nContact\n";
        Explanation explanation = ReleaseParser.standard().explain(Source.text(menu));
        assertThat(explanation.release().body()).isEmpty();
        assertThat(explanation.release().headline()).isNull();
        assertThat(explanation.labels()).containsOnly(Label.NAVIGATION);
        assertThat(explanation.toString()).contains("no body: no block is running text");
    }

    static Stream<Arguments> binaries() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write("<w:document/>".getBytes(StandardCharsets.UTF_8));
        }
        byte[] random = new byte[5_000];
        new Random(7).nextBytes(random);
        return Stream.of(
                Arguments.of("PDF", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}),
                Arguments.of("JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}),
                Arguments.of("zip", zip.toByteArray()),
                Arguments.of("Office", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                Arguments.of("binary", random));
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void noTextWhateverItIsCalled(String kind, byte[] content) throws IOException {
        for (String name : List.of("release.html", "release.txt")) {
            Path file = Files.write(folder.resolve(name), content);
            assertThatThrownBy(() -> ReleaseParser.parse(file))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining(kind)
                    .hasMessageContaining("HTML and plain text are accepted");
        }
    }

    @Test
    void textIsReadWhateverItIsCalled() throws IOException {
        Path file = Files.writeString(folder.resolve("release.pdf"), TEXT);
        assertThat(ReleaseParser.parse(file).headline()).isEqualTo("A new well for the valley");
    }

    @Test
    void largerThanTheLimit() throws IOException {
        Path file = Files.writeString(folder.resolve("large.txt"), TEXT.repeat(10));
        long size = Files.size(file);
        assertThatThrownBy(() -> Source.of(file, Limits.DEFAULT.withMaxBytes(1_000)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("" + size)
                .hasMessageContaining("1000")
                .hasMessageContaining("withMaxBytes");
        ReleaseParser small = ReleaseParser.builder()
                .limits(Limits.DEFAULT.withMaxBytes(1_000))
                .build();
        assertThatThrownBy(() -> small.parse(Source.of(file)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("withMaxBytes");
        assertThatThrownBy(() -> small.parse(Source.text(TEXT.repeat(10)))).isInstanceOf(ReleaseException.class);
    }

    @Test
    void limitCanBeRaised() throws IOException {
        Path file = folder.resolve("big.txt");
        Files.writeString(file, TEXT + "More words follow here. ".repeat(500_000));
        assertThatThrownBy(() -> ReleaseParser.parse(file))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("10485760");
        Limits more = Limits.DEFAULT.withMaxBytes(20_000_000);
        Source source = Source.of(file, more);
        assertThat(ReleaseParser.builder().limits(more).build().parse(source).headline())
                .isEqualTo("A new well for the valley");
    }

    @Test
    void streamLargerThanTheLimit() {
        byte[] bytes = new byte[Limits.DEFAULT.maxBytes() + 10];
        java.util.Arrays.fill(bytes, (byte) 'a');
        assertThatThrownBy(() -> Source.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("more than 10485760");
    }

    @Test
    void deeperThanTheLimit() {
        String page = "<div>".repeat(1_500) + "deep" + "</div>".repeat(1_500);
        assertThatThrownBy(() -> ReleaseParser.standard().parse(Source.html(page)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("1000")
                .hasMessageContaining("levels")
                .hasMessageContaining("withMaxDepth");
    }

    @Test
    void limitsLetSomethingThrough() {
        assertThatThrownBy(() -> new Limits(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxBytes is 0");
        assertThatThrownBy(() -> new Limits(1, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxDepth is -2");
    }

    static Stream<Arguments> charsets() {
        String page =
                "<html><head>%s<title>Élèves à Genève</title></head><body><h1>Élèves à Genève</h1><p>Une école a ouvert près du "
                        + "château, où élèves et maîtres se réjouissent de la rentrée des classes.</p></body></html>";
        return Stream.of(
                Arguments.of(
                        "declared right",
                        page.formatted("<meta charset=iso-8859-15>"),
                        Charset.forName("ISO-8859-15"),
                        ""),
                Arguments.of(
                        "declared wrong",
                        page.formatted("<meta charset=iso-8859-1>"),
                        StandardCharsets.UTF_8,
                        "is valid UTF-8"),
                Arguments.of(
                        "declares UTF-8, is not",
                        page.formatted("<meta charset=utf-8>"),
                        Charset.forName("windows-1252"),
                        "windows-1252"),
                Arguments.of(
                        "not declared", page.formatted(""), Charset.forName("windows-1252"), "declares no charset"),
                Arguments.of(
                        "unknown",
                        page.formatted("<meta charset=x-none>"),
                        StandardCharsets.UTF_8,
                        "'x-none' is not known"),
                Arguments.of(
                        "two bytes each", page.formatted(""), StandardCharsets.UTF_16LE, "every other byte is zero"),
                Arguments.of(
                        "two bytes each with a mark", "\uFEFF" + page.formatted(""), StandardCharsets.UTF_16BE, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void charset(String name, String page, Charset charset, String note) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), page.getBytes(charset));
        Explanation explanation = ReleaseParser.standard().explain(Source.of(file));
        assertThat(explanation.release().headline()).isEqualTo("Élèves à Genève");
        assertThat(explanation.notes()).extracting(Explanation.Note::text).anyMatch(text -> text.contains(note));
    }

    @Test
    void charsetOfTheCallerCounts() throws IOException {
        Path file = Files.write(folder.resolve("page.txt"), "Élèves à Genève".getBytes(StandardCharsets.UTF_8));
        assertThat(Source.of(file, StandardCharsets.ISO_8859_1).text())
                .isEqualTo("Ã‰lÃ¨ves Ã  GenÃ¨ve".replace('‰', '\u0089').replace("Ã ", "Ã\u00A0"));
    }

    @Test
    void invalidBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Élèves à Genève: déjà réunis près du château, où l’été fut très beau à"
                .getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.write(" la fête".getBytes(StandardCharsets.UTF_8));
        Source source = Source.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(source.text()).startsWith("Élèves").contains("\uFFFD").endsWith("fête");
        assertThat(source.notes()).anyMatch(note -> note.contains("U+FFFD"));
    }

    @Test
    void filterThatThrows() {
        BoilerplateFilter broken = page -> {
            throw new IllegalStateException("out of order");
        };
        BoilerplateFilter named = named(broken);
        assertThatThrownBy(() -> ReleaseParser.builder().filter(named).build().parse(Source.text(TEXT)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("the filter Lookup failed")
                .hasRootCauseMessage("out of order");
        ReleaseParser tolerant = ReleaseParser.builder()
                .filter(named)
                .onPluginFailure(ReleaseParser.PluginFailure.SKIP)
                .build();
        assertThat(tolerant.parse(Source.text(TEXT)))
                .isEqualTo(ReleaseParser.standard().parse(Source.text(TEXT)));
        assertThat(tolerant.explain(Source.text(TEXT)).toString())
                .contains("the filter Lookup failed and was left out");
    }

    private static BoilerplateFilter named(BoilerplateFilter filter) {
        return new BoilerplateFilter() {
            @Override
            public List<Verdict> judge(io.github.communique.page.Page page) {
                return filter.judge(page);
            }

            @Override
            public String name() {
                return "Lookup";
            }
        };
    }

    @Test
    void filterThatJudgesWhatIsNotThere() {
        BoilerplateFilter wrong = named(page -> List.of(new Verdict(99, Label.OTHER, "wrong")));
        assertThatThrownBy(() -> ReleaseParser.builder().filter(wrong).build().parse(Source.text(TEXT)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("Lookup")
                .hasMessageContaining("block 99");
    }

    @Test
    void extractorThatThrowsOrReturnsNothing() {
        FieldExtractor broken = (release, page) -> {
            throw new IllegalStateException("out of order");
        };
        @SuppressWarnings("NullAway")
        FieldExtractor empty = (release, page) -> null;
        for (FieldExtractor extractor : List.of(broken, empty)) {
            assertThatThrownBy(() ->
                            ReleaseParser.builder().extractor(extractor).build().parse(Source.text(TEXT)))
                    .isInstanceOf(ReleaseException.class)
                    .hasMessageContaining(extractor.name())
                    .hasMessageContaining("failed");
            ReleaseParser tolerant = ReleaseParser.builder()
                    .extractor(extractor)
                    .onPluginFailure(ReleaseParser.PluginFailure.SKIP)
                    .build();
            assertThat(tolerant.parse(Source.text(TEXT)))
                    .isEqualTo(ReleaseParser.standard().parse(Source.text(TEXT)));
        }
    }

    @Test
    void oneBadFileAmongMany() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), TEXT);
        Path pdf = Files.writeString(folder.resolve("bad.txt"), "%PDF-1.7");
        Path missing = folder.resolve("missing.txt");
        Path last = Files.writeString(folder.resolve("last.txt"), TEXT);
        List<Outcome> outcomes = ReleaseParser.standard()
                .parseAll(Stream.of(good, pdf, missing, last))
                .toList();
        assertThat(outcomes)
                .extracting(Outcome::origin)
                .containsExactly(good.toString(), pdf.toString(), missing.toString(), last.toString());
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Parsed.class);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOf(ReleaseException.class));
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.cause())
                .isInstanceOf(NoSuchFileException.class));
        assertThat(outcomes.get(3)).isInstanceOf(Outcome.Parsed.class);
    }
}
