package vn.sovang.launcher.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sovang.log.database.DatabaseRole;

/**
 * A running server: the database and both sides. Stops them in the right order, once, also on
 * SIGTERM.
 */
public final class Server implements AutoCloseable {

    private final OwnDatabase database;
    private final DatabaseWatch watch;
    private final ConfigurableApplicationContext context;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private Server(OwnDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.watch = new DatabaseWatch(database.postgres());
        this.context = context;
    }

    /**
     * @param port 0 for any free one
     */
    public static Server start(String address, int port, Path data) {
        OwnDatabase database = OwnDatabase.start(data);
        try {
            Server server = new Server(database, application(address, port, database));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            return server;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static ConfigurableApplicationContext application(
            String address, int port, OwnDatabase database) {
        SpringApplication application = new SpringApplication(OneProcess.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("spring.config.name", "platform,launcher"));
        return application.run(
                "--server.address=" + address,
                "--server.port=" + port,
                "--sovang.command.database.url=" + database.url(),
                "--sovang.command.database.password="
                        + database.passwords().get(DatabaseRole.COMMAND),
                "--sovang.query.database.url=" + database.url(),
                "--sovang.query.database.password=" + database.passwords().get(DatabaseRole.QUERY));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public OwnDatabase database() {
        return database;
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Returns when the server has been stopped from elsewhere. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            context.close();
            watch.close();
            database.close();
            closed.countDown();
        }
    }
}
