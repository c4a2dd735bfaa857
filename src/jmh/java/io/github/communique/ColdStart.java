package io.github.communique;

import io.github.communique.internal.place.Gazetteer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/**
 * What a process that parses one document pays once; {@code src/build/cold.py} starts it, because only from outside the whole of it is seen.
 *
 * <pre>ColdStart empty | parse FILE | heap FILE | gazetteer</pre>
 */
public final class ColdStart {

    private ColdStart() {}

    /**
     * Runs the program.
     *
     * @param args what to do
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "empty" -> {}
            case "parse" -> parse(args[1]);
            case "heap" -> {
                long before = retained();
                parse(args[1]);
                System.out.println(retained() - before);
            }
            case "gazetteer" -> gazetteer();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void parse(String file) throws IOException {
        if (ReleaseParser.parse(Path.of(file)).body().isEmpty()) {
            throw new IllegalStateException(file + " has no body");
        }
    }

    /** Prints nanoseconds and bytes. */
    private static void gazetteer() {
        long before = retained();
        long start = System.nanoTime();
        Gazetteer gazetteer = Gazetteer.standard();
        long nanos = System.nanoTime() - start;
        System.out.println(
                nanos + " " + (retained() - before) + " " + gazetteer.getClass().getSimpleName());
    }

    private static long retained() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
