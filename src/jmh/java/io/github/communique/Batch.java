package io.github.communique;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.compare.Corpus;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A batch through {@code parseAll}: the time on one thread and on two, taken in turns, over the releases of the benchmark folder; and the heap that is in
 * use after each tenth of a long one over short releases that are made for it.
 *
 * <pre>Batch DOCUMENTS-A-TURN DOCUMENTS-OF-THE-LONG-ONE OUTPUT.json</pre>
 */
public final class Batch {

    private static final int TURNS = 5;
    private static final int TENTHS = 10;
    private static final int GENERATED = 1_000;

    private final List<Path> files;

    private Batch(List<Path> files) {
        this.files = files;
    }

    /**
     * Runs the program.
     *
     * @param args see above
     * @throws IOException if documents cannot be listed or the output cannot be written
     */
    public static void main(String[] args) throws IOException {
        Batch batch = new Batch(releases());
        long turn = Long.parseLong(args[0]);
        batch.seconds(turn, true);
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            one.add(batch.seconds(turn, false));
            two.add(batch.seconds(turn, true));
        }
        long documents = Long.parseLong(args[1]);
        List<Long> heap = new Batch(generated()).heap(documents);
        Map<String, Object> found = Map.of("turn", turn, "one", one, "two", two, "documents", documents, "heap", heap);
        new ObjectMapper().writeValue(Path.of(args[2]).toFile(), found);
    }

    private static List<Path> releases() throws IOException {
        try (Stream<Path> docs = Files.list(Corpus.folder().resolve("releases").resolve("docs"))) {
            return docs.sorted().toList();
        }
    }

    private static List<Path> generated() throws IOException {
        Path folder = Files.createTempDirectory("batch");
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            String text = """
                    Harbour %1$d opens

                    LISBON, %2$d March 2024 - The Harbour Trust has opened %1$d berths for %3$d boats, it said on Monday.

                    Media contact: Anna Example, press%1$d@example.org
                    """.formatted(i, 1 + i % 28, 7 * i);
            made.add(Files.writeString(folder.resolve(i + ".txt"), text));
            made.get(i).toFile().deleteOnExit();
        }
        folder.toFile().deleteOnExit();
        return made;
    }

    /** As many paths as asked for, made as they are taken. */
    private Stream<Path> paths(long count) {
        return LongStream.range(0, count).mapToObj(i -> files.get((int) (i % files.size())));
    }

    private double seconds(long documents, boolean parallel) {
        Stream<Path> paths = paths(documents);
        long start = System.nanoTime();
        long failed = ReleaseParser.standard()
                .parseAll(parallel ? paths.parallel() : paths)
                .filter(Outcome.Failed.class::isInstance)
                .count();
        if (failed > 0) {
            throw new IllegalStateException(failed + " documents failed");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private List<Long> heap(long documents) {
        List<Long> used = new ArrayList<>();
        AtomicLong done = new AtomicLong();
        ReleaseParser.standard().parseAll(paths(documents)).forEach(outcome -> {
            if (done.incrementAndGet() % Math.max(1, documents / TENTHS) == 0) {
                System.gc();
                used.add(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
        });
        return used;
    }
}
