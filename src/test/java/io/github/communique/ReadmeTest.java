package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The README's Java runs as it stands there and prints what its comments say; its card is what the program prints; its links lead somewhere. */
class ReadmeTest {

    private static final String README = read(Path.of("README.md"));
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("println\\(.*\\); // (.*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final List<String> IMPORTS = List.of(
            "io.github.communique.*",
            "io.github.communique.extract.*",
            "io.github.communique.format.*",
            "io.github.communique.filter.*",
            "io.github.communique.json.*",
            "io.github.communique.report.*",
            "io.github.communique.page.*",
            "io.github.communique.release.*",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.stream.*");

    @TempDir
    Path folder;

    static List<String> snippets() {
        return JAVA.matcher(README).results().map(match -> match.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void javaRunsAndPrintsWhatItsCommentsSay(String snippet) throws Exception {
        List<String> expected =
                PRINTED.matcher(snippet).results().map(match -> match.group(1)).toList();
        assertThat(run(snippet).lines().toList()).isEqualTo(expected);
    }

    @Test
    void thereAreSnippets() {
        assertThat(snippets()).hasSizeGreaterThan(5);
    }

    @Test
    void theCardIsTheOneThatTheExamplesPrint() {
        assertThat(README).contains("```\n" + read(Path.of("examples/cards/night-train.txt")) + "```\n");
    }

    @Test
    void theVersionIsThatOfThePom() {
        Matcher version = Pattern.compile("<artifactId>communique</artifactId>\\s*(<version>.*</version>)")
                .matcher(read(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(README).contains(version.group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README.md", "CONTRIBUTING.md", "docs/design.md", "docs/interpretation.md", "docs/accuracy.md"})
    void linksLeadSomewhere(String page) {
        Path file = Path.of(page);
        Path base = file.toAbsolutePath().getParent();
        assertThat(LINK.matcher(read(file)).results().map(match -> match.group(1)))
                .allSatisfy(link -> assertThat(base.resolve(link)).exists());
    }

    private String run(String snippet) throws Exception {
        StringBuilder code = new StringBuilder();
        IMPORTS.forEach(name -> code.append("import ").append(name).append(";\n"));
        code.append("public class Snippet {\n    public static void run() throws Exception {\n")
                .append(snippet)
                .append("    }\n}\n");
        compile(Files.writeString(folder.resolve("Snippet.java"), code));

        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void compile(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-cp", classPath(), "-d", String.valueOf(file.getParent()), "-proc:none", "--release", "17");
            boolean good = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(good).as("%s", messages).isTrue();
        }
    }

    private static String classPath() {
        return Stream.of(ReleaseParser.class, org.jspecify.annotations.Nullable.class, org.jsoup.Jsoup.class)
                .map(type -> Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toString())
                .reduce((a, b) -> a + System.getProperty("path.separator") + b)
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
