package vn.sovang.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A data directory that is served by one process after the other. */
public final class ServedDirectory implements AutoCloseable {

    private static final String PASSWORD = "mat-khau-thu-nghiem";
    private static final Duration START = Duration.ofSeconds(60);

    private final Path data = Files.createTempDirectory("sovang-served");
    private final int port = freePort();
    private final List<String> shell;

    public ServedDirectory() throws IOException {
        this.shell = List.of("setsid");
    }

    private ServedDirectory(int mebibytes) throws IOException {
        this.shell = withSmallDisk(mebibytes, data);
    }

    /** The mount is the new process's own, and gone with it. */
    private static List<String> withSmallDisk(int mebibytes, Path data) {
        String mounting =
                "mount -t tmpfs -o size=%dm tmpfs %s && exec \"$@\"".formatted(mebibytes, data);
        return List.of("setsid", "unshare", "--mount", "sh", "-c", mounting, "sh");
    }

    /** Whether {@link #onSmallDisk} may mount. */
    public static boolean smallDisksArePossible() throws Exception {
        try (ServedDirectory trial = onSmallDisk(1)) {
            List<String> command = new ArrayList<>(trial.shell);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException withoutUnshare) {
            return false;
        }
    }

    /** The directory as the process has it, which may be on a disk of its own. */
    public Path seenBy(OwnProcess server) {
        return Path.of("/proc", Long.toString(server.pid()), "root", data.toString());
    }

    /**
     * On a file system of this size, which only its process sees and which is gone with it. Needs
     * the right to mount.
     */
    public static ServedDirectory onSmallDisk(int mebibytes) throws IOException {
        return new ServedDirectory(mebibytes);
    }

    public OwnProcess start() throws Exception {
        OwnProcess server = begin();
        server.awaitLine("is ready at http://localhost:" + port, START);
        return server;
    }

    OwnProcess begin() throws IOException {
        return run("serve", "--port", Integer.toString(port));
    }

    /** Any command of the command line on this directory. */
    OwnProcess run(String... arguments) throws IOException {
        String[] all =
                Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
                        .toArray(String[]::new);
        return OwnProcess.within(
                shell,
                System.getProperty("java.class.path"),
                Sovang.class,
                Map.of("SOVANG_ADMIN_PASSWORD", PASSWORD, "LANG", "C"),
                all);
    }

    public HttpUser admin() {
        return new HttpUser("http://localhost:" + port, "admin", PASSWORD);
    }

    public Path path() {
        return data;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
