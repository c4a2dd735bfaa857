package io.github.communique;

import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one document costs: the text sample, the HTML sample, and jsoup alone on the same page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ParseBenchmark {

    private static final Path SAMPLES = Path.of("examples", "releases");

    private String text = "";
    private String page = "";

    @Setup
    public void read() throws IOException {
        text = Files.readString(SAMPLES.resolve("crue-de-la-lonzee.txt"), StandardCharsets.UTF_8);
        page = Files.readString(SAMPLES.resolve("night-train.html"), StandardCharsets.UTF_8);
    }

    @Benchmark
    public PressRelease text() {
        return ReleaseParser.standard().parse(Source.text(text));
    }

    @Benchmark
    public PressRelease html() {
        return ReleaseParser.standard().parse(Source.html(page));
    }

    @Benchmark
    public Document jsoupAlone() {
        return Jsoup.parse(page);
    }
}
