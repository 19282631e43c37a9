package vn.sovang.postgres;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The temporary servers that are still open when this JVM ends. */
final class TemporaryServers {

    private static final Set<EmbeddedPostgres> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(TemporaryServers::closeAll));
    }

    private TemporaryServers() {}

    static void add(EmbeddedPostgres server) {
        OPEN.add(server);
    }

    static void remove(EmbeddedPostgres server) {
        OPEN.remove(server);
    }

    private static void closeAll() {
        OPEN.forEach(EmbeddedPostgres::close);
    }
}
