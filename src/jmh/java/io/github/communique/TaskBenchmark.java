package io.github.communique;

import io.github.communique.compare.Corpus;
import io.github.communique.extract.FigureExtractor;
import io.github.communique.internal.dateline.DatelineFinder;
import io.github.communique.json.ReleaseJson;
import io.github.communique.language.LanguagePack;
import io.github.communique.page.Source;
import io.github.communique.release.PressRelease;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What single tasks cost on the documents of the benchmark folder: each invocation does one task for every document that it is done for. The size of
 * what it works on is {@link #bytes(Task)}; {@code TaskSizes} prints it for {@code src/build/performance.py}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class TaskBenchmark {

    /** What is done. */
    public enum Task {
        /** All plain-text releases from their bytes to their records. */
        TEXT_RELEASES,
        /** The page at the fifth percentile of size. */
        SMALL_PAGE,
        /** The page of median size. */
        MEDIAN_PAGE,
        /** The largest page. */
        LARGEST_PAGE,
        /** {@code Jsoup.parse} alone of the page of median size. */
        MEDIAN_PAGE_JSOUP,
        /** {@code Jsoup.parse} alone of the largest page. */
        LARGEST_PAGE_JSOUP,
        /** The figures of the bodies of all releases. */
        FIGURES,
        /** The dateline of every release, from its first paragraphs. */
        DATELINES,
        /** The plain-text releases again, explained. */
        EXPLAIN,
        /** The records of all releases, as JSON. */
        JSON_WRITE,
        /** The records of all releases, from JSON. */
        JSON_READ
    }

    @Param
    public Task task = Task.TEXT_RELEASES;

    private Samples samples = new Samples();

    @Setup
    public void read() throws IOException {
        samples = Samples.read(Corpus.folder());
    }

    @Benchmark
    public void run(Blackhole hole) throws IOException {
        samples.run(task, hole::consume);
    }

    /** Takes results, so that they are made. */
    interface Sink {
        void take(Object result);
    }

    /** The documents, and the tasks on them. */
    static final class Samples {

        private final List<byte[]> texts = new ArrayList<>();
        private final List<String> pages = new ArrayList<>();
        private final List<PressRelease> releases = new ArrayList<>();
        private final List<String> json = new ArrayList<>();
        private final List<List<String>> openings = new ArrayList<>();

        static Samples read(Path bench) throws IOException {
            Samples samples = new Samples();
            try (var files =
                    Files.list(bench.resolve("releases").resolve("docs")).sorted()) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    samples.add(Files.readAllBytes(file));
                }
            }
            Corpus.pages(bench).forEach(page -> samples.pages.add(page.html()));
            samples.pages.sort(Comparator.comparingInt(String::length));
            return samples;
        }

        private void add(byte[] document) throws IOException {
            Source source = Source.read(new ByteArrayInputStream(document));
            if (source.kind() == Source.Kind.TEXT) {
                texts.add(document);
            }
            PressRelease release = ReleaseParser.standard().parse(source);
            releases.add(release);
            json.add(ReleaseJson.write(release));
            List<String> opening = new ArrayList<>(release.paragraphs());
            if (release.dateline() != null && !opening.isEmpty()) {
                opening.set(0, release.dateline() + " " + opening.get(0));
            }
            openings.add(opening);
        }

        private String page(double share) {
            return pages.get((int) (share * (pages.size() - 1)));
        }

        /** The size of what a task works on, in bytes of UTF-8. */
        long bytes(Task task) {
            return switch (task) {
                case TEXT_RELEASES, EXPLAIN ->
                    texts.stream().mapToLong(text -> text.length).sum();
                case SMALL_PAGE -> size(page(0.05));
                case MEDIAN_PAGE, MEDIAN_PAGE_JSOUP -> size(page(0.5));
                case LARGEST_PAGE, LARGEST_PAGE_JSOUP -> size(page(1));
                case FIGURES ->
                    releases.stream().mapToLong(release -> size(release.body())).sum();
                case DATELINES ->
                    openings.stream()
                            .flatMap(List::stream)
                            .mapToLong(Samples::size)
                            .sum();
                case JSON_WRITE, JSON_READ ->
                    json.stream().mapToLong(Samples::size).sum();
            };
        }

        private static long size(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }

        void run(Task task, Sink sink) throws IOException {
            switch (task) {
                case TEXT_RELEASES -> {
                    for (byte[] text : texts) {
                        sink.take(ReleaseParser.standard().parse(Source.read(new ByteArrayInputStream(text))));
                    }
                }
                case EXPLAIN -> {
                    for (byte[] text : texts) {
                        sink.take(ReleaseParser.standard().explain(Source.read(new ByteArrayInputStream(text))));
                    }
                }
                case SMALL_PAGE -> sink.take(parsed(page(0.05)));
                case MEDIAN_PAGE -> sink.take(parsed(page(0.5)));
                case LARGEST_PAGE -> sink.take(parsed(page(1)));
                case MEDIAN_PAGE_JSOUP -> sink.take(Jsoup.parse(page(0.5)));
                case LARGEST_PAGE_JSOUP -> sink.take(Jsoup.parse(page(1)));
                case FIGURES ->
                    releases.forEach(release ->
                            sink.take(FigureExtractor.of(language(release)).extract(release.body())));
                case DATELINES -> {
                    for (int i = 0; i < openings.size(); i++) {
                        DatelineFinder finder = DatelineFinder.of(
                                LanguagePack.of(releases.get(i).language()));
                        sink.take(String.valueOf(finder.find(openings.get(i))));
                    }
                }
                case JSON_WRITE -> releases.forEach(release -> sink.take(ReleaseJson.write(release)));
                case JSON_READ -> json.forEach(text -> sink.take(ReleaseJson.read(text)));
            }
        }

        private static PressRelease parsed(String page) {
            return ReleaseParser.standard().parse(Source.html(page));
        }

        private static Locale language(PressRelease release) {
            return Locale.forLanguageTag(Objects.requireNonNullElse(release.language(), "und"));
        }
    }
}
