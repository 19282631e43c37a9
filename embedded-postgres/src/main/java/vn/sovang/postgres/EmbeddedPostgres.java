package vn.sovang.postgres;

import java.nio.file.Path;
import java.util.Map;

/**
 * One PostgreSQL server with a data directory of its own, reachable on 127.0.0.1 only.
 *
 * <p>Commits are durable unless the settings say otherwise. The directory belongs to this object
 * until {@link #close()}; all methods are safe to call from several threads.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final Cluster cluster;
    private ServerProcess server;

    private EmbeddedPostgres(
            DataDirectory directory, DirectoryLock lock, Cluster cluster, ServerProcess server) {
        this.directory = directory;
        this.lock = lock;
        this.cluster = cluster;
        this.server = server;
    }

    /**
     * Starts the server on a directory that outlives it, creating the databases the first time and
     * recovering them after a crash. A server left behind by a killed process is stopped first.
     *
     * @param settings names and values as in {@code postgresql.conf}; they win over the defaults
     * @throws AlreadyRunning when another live process, or this one, holds the directory
     * @throws PostgresFailed when the server accepts no connections within 60 seconds (ten minutes
     *     while it recovers), with the end of its log
     */
    public static EmbeddedPostgres start(Path dataDirectory, Map<String, String> settings) {
        return start(DataDirectory.at(dataDirectory), Settings.of(settings));
    }

    /** Like {@link #startTemporary(Map)} with the default settings, which are durable. */
    public static EmbeddedPostgres startTemporary() {
        return startTemporary(Map.of());
    }

    /** Starts in a fresh directory, which is removed on close or when this JVM ends in order. */
    public static EmbeddedPostgres startTemporary(Map<String, String> settings) {
        Settings checked = Settings.of(settings);
        DataDirectory directory = DataDirectory.fresh();
        try {
            EmbeddedPostgres started = start(directory, checked);
            TemporaryServers.add(started);
            return started;
        } catch (RuntimeException | Error failure) {
            directory.deleteIfTemporary();
            throw failure;
        }
    }

    private static EmbeddedPostgres start(DataDirectory directory, Settings settings) {
        DirectoryLock lock = DirectoryLock.acquire(directory);
        try {
            Cluster cluster = Cluster.prepare(directory, settings);
            ServerProcess server = cluster.launch(FreePort.ANY);
            return new EmbeddedPostgres(directory, lock, cluster, server);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    /** The TCP port on 127.0.0.1; {@link #restart()} may change it. */
    public synchronized int port() {
        return server.port();
    }

    public String superuser() {
        return SuperuserPassword.SUPERUSER;
    }

    /** The generated password of {@link #superuser()}, the same for the life of the directory. */
    public String password() {
        return cluster.password();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The process id of the postmaster, the server's first process. */
    public synchronized long pid() {
        return server.pid();
    }

    /** The directory that holds {@code pgdata/}, the log, the password and the lock. */
    public Path directory() {
        return directory.root();
    }

    /**
     * Ends all sessions and stops the server; the directory stays ours for {@link #restart()}. A
     * server that has not shut down in order after 30 seconds is told to abort, and after another
     * 30 is killed.
     */
    public synchronized void stop() {
        server.stop();
    }

    /** Kills the postmaster with SIGKILL, as a crash would, and leaves its children alone. */
    public synchronized void killHard() {
        server.kill();
    }

    /** Stops what still runs and starts again, on the same port if that is free. */
    public synchronized void restart() {
        requireHeld();
        server.stop();
        server = cluster.launch(server.port());
    }

    /** Stops the server and gives the directory up; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (lock.isHeld()) {
            try (lock) {
                server.stop();
                directory.deleteIfTemporary();
            }
            TemporaryServers.remove(this);
        }
    }

    private void requireHeld() {
        if (!lock.isHeld()) {
            throw new IllegalStateException("Closed: " + directory.root());
        }
    }
}
