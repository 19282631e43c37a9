package vn.sovang.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;
import vn.sovang.postgres.process.ClusterProcesses;
import vn.sovang.postgres.process.PostmasterFile;
import vn.sovang.postgres.process.ServerLog;
import vn.sovang.postgres.process.Wait;

/** One run of the server: our direct child, also where it runs as another user. */
final class ServerProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(10);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);
    private static final int CONNECT_SECONDS = 10;

    private final Process process;
    private final DataDirectory directory;
    private final int port;

    ServerProcess(Process process, DataDirectory directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the server is up, has ended, or has used up its time. */
    ServerProcess settled() {
        Wait.until(START_LIMIT, this::isSettled);
        // Killing a server that recovers would make the next one recover just as long.
        if (postmasterFile().isBy(pid())) {
            Wait.until(RECOVERY_LIMIT, this::isSettled);
        }
        return this;
    }

    ServerProcess ready(String password) {
        try {
            requireReady();
            connect(password);
            return this;
        } catch (SQLException | RuntimeException | Error failure) {
            stop();
            throw new PostgresFailed(
                    "PostgreSQL does not start in %s. Its log ends with:%n%s"
                            .formatted(directory.root(), new ServerLog(directory.log()).tail()),
                    failure);
        }
    }

    private void requireReady() {
        if (!postmasterFile().saysReady(pid())) {
            throw new PostgresFailed(process.isAlive() ? "not ready in time" : "it ended");
        }
    }

    /**
     * The file is asked instead of the port: connecting to a loopback port that nobody listens on
     * yet can by chance connect to itself and take the port away from the server.
     */
    private boolean isSettled() {
        return !process.isAlive() || postmasterFile().saysReady(pid());
    }

    private void connect(String password) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(CONNECT_SECONDS);
        try (Connection connection = source.getConnection(SuperuserPassword.SUPERUSER, password)) {
            connection.isValid(CONNECT_SECONDS);
        }
    }

    void stop() {
        new ClusterProcesses(directory.pgdata()).stop();
        kill();
    }

    void kill() {
        process.destroyForcibly();
        if (!Wait.until(KILL_LIMIT, () -> !process.isAlive())) {
            throw new PostgresFailed("Process " + pid() + " cannot be killed");
        }
    }

    private PostmasterFile postmasterFile() {
        return PostmasterFile.of(directory.pgdata());
    }
}
