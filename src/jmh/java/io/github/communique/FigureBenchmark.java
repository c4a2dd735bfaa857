package io.github.communique;

import io.github.communique.extract.FigureExtractor;
import io.github.communique.release.Figure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/** What finding the figures of 100,000 and of a million characters costs: of prose, and of texts made to be slow on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FigureBenchmark {

    private static final Path SAMPLES = Path.of("examples", "releases");

    /** The sample of a language, repeated, or a piece, repeated. */
    @Param({"fr", "es", "7", "(", "un demi "})
    public String text;

    @Param({"100000", "1000000"})
    public int length;

    private String content = "";
    private FigureExtractor extractor = FigureExtractor.of(Locale.FRENCH);

    @Setup
    public void read() throws IOException {
        String piece =
                switch (text) {
                    case "fr" -> sample("crue-de-la-lonzee.txt");
                    case "es" -> sample("pozos-de-tarata.txt");
                    default -> text;
                };
        content = piece.repeat(length / piece.length() + 1).substring(0, length);
        extractor = FigureExtractor.of(text.equals("es") ? Locale.forLanguageTag("es") : Locale.FRENCH);
    }

    private static String sample(String file) throws IOException {
        return Files.readString(SAMPLES.resolve(file), StandardCharsets.UTF_8) + "\n\n";
    }

    @Benchmark
    public List<Figure> figures() {
        return extractor.extract(content);
    }
}
