package io.github.communique;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.compare.Corpus;
import io.github.communique.compare.Corpus.Page;
import io.github.communique.compare.Peer;
import io.github.communique.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * What real pages cost, for us and for others. One invocation walks over all pages and measures each by itself, beside {@code Jsoup.parse} alone on the
 * same page in the same process, so that ratios hold on a busy machine too. JMH's own figure is the time of a whole walk; the samples of each page go
 * to {@code target/performance}, from which {@code src/build/performance.py} makes medians and ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 9)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class PageBenchmark {

    private static final Path OUTPUT = Path.of("target", "performance");

    /** jsoup is measured against itself too, which shows the noise; explaining is measured against parsing. */
    @Param({"communique", "jsoup", "readability4j", "boilerpipe", "crux", "explain"})
    public String library;

    /** Takes every so many pages of the benchmark. */
    @Param("4")
    public int every;

    private List<Page> pages = List.of();
    private Parser parser = page -> page;
    private Parser base = page -> page;
    private List<PageMeter> rounds = List.of();
    private PageMeter round = new PageMeter(0);
    private boolean reverse;

    /** Anything that reads a page. */
    private interface Parser {
        Object read(Page page) throws Exception;
    }

    @Setup
    public void read() throws IOException {
        Path bench = Corpus.folder();
        if (!Files.isDirectory(bench)) {
            throw new IllegalStateException("there is no benchmark folder at " + bench
                    + " (COMMUNIQUE_BENCH names another): nothing is measured");
        }
        List<Page> all = Corpus.pages(bench);
        pages = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            pages.add(all.get(i));
        }
        parser = parser(library);
        base = parser(library.equals("explain") ? "communique" : "jsoup");
        rounds = new ArrayList<>();
    }

    private static Parser parser(String library) {
        return switch (library) {
            case "communique" -> page -> ReleaseParser.standard().parse(source(page));
            case "explain" -> page -> ReleaseParser.standard().explain(source(page));
            case "jsoup" -> page -> Jsoup.parse(page.html());
            default -> {
                Peer peer = Peer.valueOf(library.toUpperCase(Locale.ROOT));
                yield page -> peer.read(page.url(), page.html());
            }
        };
    }

    private static Source source(Page page) {
        return Source.html(page.html()).withBaseUri(page.url());
    }

    @Setup(Level.Iteration)
    public void next(IterationParams iteration) {
        round = new PageMeter(pages.size());
        if (iteration.getType() == IterationType.MEASUREMENT) {
            rounds.add(round);
        }
        reverse = !reverse;
    }

    /** Who comes first finds cold caches, so that the two take turns. */
    @Benchmark
    public void walk(Blackhole hole) throws Exception {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            if (reverse) {
                measureLibrary(i, page, hole);
            }
            round.start();
            hole.consume(base.read(page));
            round.stopBase(i);
            if (!reverse) {
                measureLibrary(i, page, hole);
            }
        }
    }

    private void measureLibrary(int i, Page page, Blackhole hole) throws Exception {
        round.start();
        hole.consume(parser.read(page));
        round.stopLibrary(i);
    }

    @TearDown
    public void write(BenchmarkParams run) throws IOException {
        Files.createDirectories(OUTPUT);
        Map<String, Object> samples = Map.of(
                "library",
                library,
                "java",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                "every",
                every,
                "pages",
                pages.size(),
                "warmup",
                run.getWarmup().getCount(),
                "rounds",
                rounds);
        new ObjectMapper().writeValue(OUTPUT.resolve(library + ".json").toFile(), samples);
    }
}
