package io.github.communique.examples;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on several threads and hands the results over in order, holding only a few of them at a time. */
final class InOrder {

    /** Results that wait for an earlier one, for each thread. */
    private static final int WAITING = 16;

    /** Takes results, one after the other, in the thread that asked for them. */
    @FunctionalInterface
    interface Taker<R> {
        /** Takes the next one; whether to go on. */
        boolean take(R result) throws IOException;
    }

    private InOrder() {}

    /** Stops at the first result after which the taker does not want to go on. */
    static <T, R> void run(Iterator<T> items, int threads, Function<T, R> work, Taker<R> taker) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> running = new ArrayDeque<>();
            boolean on = true;
            while (on && (items.hasNext() || !running.isEmpty())) {
                while (items.hasNext() && running.size() < threads * WAITING) {
                    T item = items.next();
                    running.add(workers.submit(() -> work.apply(item)));
                }
                on = taker.take(result(running.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
