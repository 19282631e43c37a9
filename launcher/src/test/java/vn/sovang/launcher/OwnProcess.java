package vn.sovang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A Java program of this project in a process of its own, in a process group of its own. */
public final class OwnProcess implements AutoCloseable {

    private final Process process;
    private final Path output;

    private OwnProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static OwnProcess start(Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        return onClassPath(System.getProperty("java.class.path"), main, environment, arguments);
    }

    static OwnProcess onClassPath(
            String classPath, Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        return within(List.of("setsid"), classPath, main, environment, arguments);
    }

    /**
     * @param shell leads a process group and becomes the command that follows it
     */
    static OwnProcess within(
            List<String> shell,
            String classPath,
            Class<?> main,
            Map<String, String> environment,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        main.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("sovang-process", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new OwnProcess(builder.start(), output);
    }

    /**
     * Waits for a line that contains the text, and fails with the whole output when it does not
     * come.
     */
    void awaitLine(String text, Duration patience) throws Exception {
        await(() -> output().anyMatch(line -> line.contains(text)), patience, text);
    }

    public void await(BooleanSupplier condition, Duration patience, String what) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new AssertionError(
                        "No «%s» from%n%s".formatted(what, String.join("\n", output().toList())));
            }
            Thread.sleep(50);
        }
    }

    void awaitEnd(Duration patience) {
        if (!ended((int) patience.toSeconds())) {
            throw new AssertionError("Still running: " + String.join("\n", output().toList()));
        }
    }

    Stream<String> output() {
        try {
            return Files.readAllLines(output).stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The whole process group at once: the program and the database that it started. */
    public void killGroup() throws IOException {
        signal("-KILL", -process.pid());
        ended(10);
    }

    /** Stops it in its tracks, as a suspended machine would, until {@link #resume()}. */
    public void pause() throws IOException {
        signal("-STOP", process.pid());
    }

    public void resume() throws IOException {
        signal("-CONT", process.pid());
    }

    public void terminate() throws IOException {
        signal("-TERM", process.pid());
        if (!ended(30)) {
            throw new AssertionError("Still running after SIGTERM");
        }
    }

    int exitValue() {
        return process.exitValue();
    }

    private boolean ended(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void signal(String signal, long pid) throws IOException {
        Process kill = new ProcessBuilder("kill", signal, "--", Long.toString(pid)).start();
        kill.onExit().join();
    }

    /** Ends what has not ended, in whatever state it is. */
    public void abandon() throws IOException {
        if (process.isAlive()) {
            killGroup();
        }
        close();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            terminate();
        }
        Files.deleteIfExists(output);
    }
}
