package io.github.communique;

import io.github.communique.compare.Corpus;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How time grows with the input, from 64 kB to 8 MB: real documents one behind the other, and inputs made to be slow on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class GrowthBenchmark {

    /** Real text, a real page, or a piece that is repeated. */
    @Param({"releases", "page", "line", "one line", "figures", "(", "<p>x", "<a href=x>y</a>", "\"", "@."})
    public String input = "";

    @Param({"65536", "262144", "1048576", "4194304", "8388608"})
    public int length;

    private Source source = Source.text("");

    @Setup
    public void read() throws IOException {
        source = source();
    }

    private Source source() throws IOException {
        return switch (input) {
            case "releases" -> Source.text(repeated(texts()));
            case "page" -> Source.html("<html><body>" + repeated(body()));
            case "line" -> Source.text(repeated("A short line\n"));
            case "one line" -> Source.text(repeated("The ministry has opened a school for 2,500 children in Bonn. "));
            case "figures" -> Source.text(repeated("un demi "));
            default ->
                input.startsWith("<") ? Source.html("<html><body>" + repeated(input)) : Source.text(repeated(input));
        };
    }

    private String repeated(String piece) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private static String texts() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files =
                Files.list(Corpus.folder().resolve("releases").resolve("docs")).sorted()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Source document = Source.of(file);
                if (document.kind() == Source.Kind.TEXT) {
                    all.append(document.text()).append("\n\n");
                }
            }
        }
        return all.toString();
    }

    /** That of a small page, so that even the shortest input holds it whole. */
    private static String body() throws IOException {
        List<Corpus.Page> pages = Corpus.pages(Corpus.folder());
        pages.sort(Comparator.comparingInt(page -> page.html().length()));
        String html = pages.get(pages.size() / 20).html();
        int start = html.indexOf('>', Math.max(0, html.indexOf("<body"))) + 1;
        int end = html.lastIndexOf("</body");
        return html.substring(start, end < start ? html.length() : end);
    }

    @Benchmark
    public PressRelease parse() {
        return ReleaseParser.standard().parse(source);
    }
}
