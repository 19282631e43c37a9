package vn.sovang.postgres;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The temporary servers that are still open when this JVM ends. */
final class TemporaryServers {

    private static final Set<EmbeddedPostgres> OPEN = ConcurrentHashMap.newKeySet();

    private static final AtomicBoolean HOOKED = new AtomicBoolean();

    private TemporaryServers() {}

    static void add(EmbeddedPostgres server) {
        if (HOOKED.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(new Thread(TemporaryServers::closeAll));
        }
        OPEN.add(server);
    }

    static void remove(EmbeddedPostgres server) {
        OPEN.remove(server);
    }

    private static void closeAll() {
        OPEN.forEach(EmbeddedPostgres::close);
    }
}
