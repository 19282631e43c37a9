package vn.sovang.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.postgres.process.Wait;

/** A second JVM that starts a server on a directory, so that the tests can kill it. */
record OtherJvm(Process process) implements AutoCloseable {

    static final int REFUSED = 3;

    /** Starts the server, remembers one note, tells the server's process id, waits for its end. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres = startOrExit(Path.of(arguments[0]));
        new Database(postgres).remember("from another JVM");
        System.out.println(postgres.pid());
        System.in.read();
    }

    private static EmbeddedPostgres startOrExit(Path directory) {
        try {
            return EmbeddedPostgres.start(directory, Map.of());
        } catch (AlreadyRunning refused) {
            System.exit(REFUSED);
            throw refused;
        }
    }

    static OtherJvm on(Path directory) throws IOException {
        return run(List.of(), OtherJvm.class, directory.toString());
    }

    /** In a session of its own, as a service manager starts it. */
    static OtherJvm inOwnProcessGroupOn(Path directory) throws IOException {
        return run(List.of("setsid"), OtherJvm.class, directory.toString());
    }

    /** Ends in order, but without closing its server. */
    static OtherJvm withTemporaryServer() throws IOException {
        return run(List.of(), LeavesTemporaryServerOpen.class);
    }

    private static OtherJvm run(List<String> prefix, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new OtherJvm(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** Returns when the server is up. */
    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(line())).orElseThrow();
    }

    String line() throws IOException {
        return process.inputReader().readLine();
    }

    void killHard() {
        process.destroyForcibly();
        awaitEnd();
    }

    void killGroupHard() throws IOException {
        new ProcessBuilder("sh", "-c", "kill -KILL -" + process.pid()).start();
        awaitEnd();
    }

    void awaitEnd() {
        if (!Wait.until(Duration.ofSeconds(10), () -> !process.isAlive())) {
            throw new AssertionError("still alive: " + process);
        }
    }

    @Override
    public void close() {
        killHard();
    }
}
