package io.github.communique.internal.confidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How often values of known documents were right, by the grounds they rest on. Grounds are paths, {@code date.metadata.twice}: a row that was seen
 * seldom leans on the rows beside it, as it does on those of the whole field.
 */
public final class Calibration {

    private static final String RESOURCE = "confidence.tsv";

    /** A row counts for itself as much as the rows around it when it was seen so often. */
    private static final int AROUND = 5;
    /** Of a field that was never seen a value may be right or wrong: two cases, one of each. */
    private static final int UNKNOWN = 2;

    private static final class Lazy {
        static final Calibration STANDARD = load();
    }

    private record Count(int right, int seen) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(right + other.right, seen + other.seen);
        }
    }

    private final Map<String, Count> counts = new HashMap<>();

    private Calibration() {}

    /**
     * The calibration that the library ships.
     *
     * @return read when it is asked for the first time
     */
    public static Calibration standard() {
        return Lazy.STANDARD;
    }

    /**
     * The probability that a value is right. From the field down to the row itself, what was seen there and no deeper corrects what was expected.
     *
     * @param grounds what it rests on; rows that are not known count as the rows around them
     * @return in (0, 1)
     */
    public double of(String grounds) {
        double expected = 0.5;
        int weight = UNKNOWN;
        for (int end = grounds.indexOf('.'), next; ; end = next) {
            boolean row = end < 0;
            next = row ? -1 : grounds.indexOf('.', end + 1);
            Count here = count(row ? grounds : grounds.substring(0, end));
            Count deeper = row ? Count.NONE : count(next < 0 ? grounds : grounds.substring(0, next));
            expected = (here.right() - deeper.right() + weight * expected) / (here.seen() - deeper.seen() + weight);
            weight = AROUND;
            if (row) {
                return expected;
            }
        }
    }

    private Count count(String grounds) {
        return counts.getOrDefault(grounds, Count.NONE);
    }

    private void add(String grounds, Count count) {
        counts.merge(grounds, count, Count::plus);
        int dot = grounds.lastIndexOf('.');
        if (dot > 0) {
            add(grounds.substring(0, dot), count);
        }
    }

    /** A calibration from the lines of a table. */
    static Calibration ofTable(String table) {
        Calibration calibration = new Calibration();
        table.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            calibration.add(cells[0], new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
        });
        return calibration;
    }

    private static Calibration load() {
        try (InputStream in = Objects.requireNonNull(Calibration.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return ofTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }
}
