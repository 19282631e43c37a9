package vn.sovang.launcher.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.database.DatabaseRole;

/**
 * A running server: the database and both sides. Stops them in the right order, once, also on
 * SIGTERM.
 */
public final class Server implements AutoCloseable {

    private final String host;
    private final OwnDatabase database;
    private final DatabaseWatch watch;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable ConfigurableApplicationContext context;

    private Server(String host, OwnDatabase database) {
        this.host = host;
        this.database = database;
        this.watch = new DatabaseWatch(database.postgres());
    }

    /**
     * @param host the name or address to listen on
     * @param port 0 for any free one
     */
    public static Server start(String host, int port, Path data) {
        Server server = new Server(host, OwnDatabase.start(data));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        try {
            server.run(port, SigningKey.of(data));
            return server;
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private void run(int port, SignerKey key) {
        SpringApplication application = new SpringApplication(OneProcess.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("spring.config.name", "platform,launcher"));
        context =
                application.run(
                        "--server.address=" + host,
                        "--server.port=" + port,
                        "--sovang.command.database.url=" + database.url(),
                        "--sovang.command.database.password="
                                + database.passwords().get(DatabaseRole.COMMAND),
                        "--sovang.query.database.url=" + database.url(),
                        "--sovang.query.database.password="
                                + database.passwords().get(DatabaseRole.QUERY),
                        "--sovang.proof.key=" + key.line());
    }

    public <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    public OwnDatabase database() {
        return database;
    }

    public String address() {
        return "http://%s:%s"
                .formatted(host, running().getEnvironment().getProperty("local.server.port"));
    }

    /** Returns when the server has been stopped from elsewhere. */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Waits for whoever is closing it already. */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            try {
                ConfigurableApplicationContext started = context;
                if (started != null) {
                    started.close();
                }
            } finally {
                watch.close();
                database.close();
                closed.countDown();
            }
        } else {
            awaitUninterruptibly();
        }
    }

    private void awaitUninterruptibly() {
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ConfigurableApplicationContext running() {
        return Objects.requireNonNull(context);
    }
}
