package vn.sovang.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each send the next thing as soon as the last one was answered. */
public final class Clients {

    /** What one client does again and again; returns when it is acknowledged. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    /**
     * @param acknowledged everything, the warm-up and what ended after the turn included
     * @param perSecond within the turn
     */
    public record Turn(long acknowledged, double perSecond, Latencies latencies) {

        /** Turns of the same length as one. */
        public static Turn together(List<Turn> turns) {
            return new Turn(
                    turns.stream().mapToLong(Turn::acknowledged).sum(),
                    turns.stream().mapToDouble(Turn::perSecond).average().orElseThrow(),
                    Latencies.together(turns.stream().map(Turn::latencies).toList()));
        }
    }

    private record Share(long acknowledged, Latencies latencies) {}

    private Clients() {}

    /**
     * Runs all clients for a warm-up and then for the turn that is measured.
     *
     * @throws IllegalStateException when a step fails: nothing is measured then
     */
    public static Turn run(List<? extends Step> steps, Duration warmUp, Duration turn) {
        long from = System.nanoTime() + warmUp.toNanos();
        long until = from + turn.toNanos();
        List<Share> shares =
                together(
                        steps.stream()
                                .map(step -> (Callable<Share>) () -> share(step, from, until))
                                .toList());
        Latencies all = Latencies.together(shares.stream().map(Share::latencies).toList());
        return new Turn(
                shares.stream().mapToLong(Share::acknowledged).sum(),
                all.count() / (turn.toNanos() / 1e9),
                all);
    }

    /** Does all tasks at the same time, each in a thread of its own. */
    public static <T> List<T> together(List<Callable<T>> tasks) {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A client failed", failure.getCause());
        }
    }

    private static Share share(Step step, long from, long until) throws Exception {
        Stopwatch watch = new Stopwatch();
        long acknowledged = 0;
        long start = System.nanoTime();
        while (start - until < 0) {
            step.run();
            acknowledged++;
            long end = System.nanoTime();
            if (start - from >= 0 && end - until <= 0) {
                watch.add(end - start);
            }
            start = end;
        }
        return new Share(acknowledged, watch.latencies());
    }
}
