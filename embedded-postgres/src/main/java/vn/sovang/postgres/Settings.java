package vn.sovang.postgres;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The server's settings, passed on its command line so that they win over its files. */
record Settings(Map<String, String> values) {

    private static final Map<String, String> DEFAULTS =
            Map.ofEntries(
                    Map.entry("fsync", "on"),
                    Map.entry("synchronous_commit", "on"),
                    Map.entry("full_page_writes", "on"),
                    Map.entry("max_connections", "100"),
                    Map.entry("shared_buffers", "256MB"),
                    Map.entry("jit", "off"),
                    Map.entry("timezone", "UTC"),
                    Map.entry("log_timezone", "UTC"));

    /** What keeps the server on loopback and in its directory is not up to the caller. */
    private static final Set<String> FIXED =
            Set.of("port", "listen_addresses", "unix_socket_directories", "data_directory");

    static Settings of(Map<String, String> wished) {
        Map<String, String> values = new TreeMap<>(DEFAULTS);
        wished.forEach((name, value) -> values.put(free(name.toLowerCase(Locale.ROOT)), value));
        return new Settings(values);
    }

    private static String free(String name) {
        if (FIXED.contains(name)) {
            throw new IllegalArgumentException("This setting cannot be changed: " + name);
        }
        return name;
    }

    List<String> arguments(int port) {
        Stream<String> fixed =
                Stream.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=");
        Stream<String> chosen =
                values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue());
        return Stream.concat(fixed, chosen).flatMap(setting -> Stream.of("-c", setting)).toList();
    }
}
