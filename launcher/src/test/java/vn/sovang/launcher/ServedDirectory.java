package vn.sovang.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A data directory that is served by one process after the other. */
final class ServedDirectory implements AutoCloseable {

    private static final String PASSWORD = "mat-khau-thu-nghiem";
    private static final Duration START = Duration.ofSeconds(60);

    private final Path data = Files.createTempDirectory("sovang-served");
    private final int port = freePort();

    ServedDirectory() throws IOException {}

    OwnProcess start() throws Exception {
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
        return OwnProcess.start(
                Sovang.class, Map.of("SOVANG_ADMIN_PASSWORD", PASSWORD, "LANG", "C"), all);
    }

    HttpUser admin() {
        return new HttpUser("http://localhost:" + port, "admin", PASSWORD);
    }

    Path path() {
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
