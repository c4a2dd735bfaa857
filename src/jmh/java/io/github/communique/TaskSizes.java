package io.github.communique;

import io.github.communique.TaskBenchmark.Samples;
import io.github.communique.TaskBenchmark.Task;
import io.github.communique.compare.Corpus;
import java.io.IOException;

/** Prints a line for each task of {@link TaskBenchmark}: its name and the bytes that it works on. */
public final class TaskSizes {

    private TaskSizes() {}

    /**
     * Runs the program.
     *
     * @param args none
     * @throws IOException if the benchmark folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        Samples samples = Samples.read(Corpus.folder());
        for (Task task : Task.values()) {
            System.out.println(task + "\t" + samples.bytes(task));
        }
    }
}
