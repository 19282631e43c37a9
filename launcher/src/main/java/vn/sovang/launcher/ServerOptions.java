package vn.sovang.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a server listens and keeps its data. */
final class ServerOptions {

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "HTTP port (default: ${DEFAULT-VALUE})")
    int port;

    @Option(
            names = "--address",
            defaultValue = "localhost",
            description = "address to listen on (default: ${DEFAULT-VALUE})")
    String address = "localhost";

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "data directory (default: ./${DEFAULT-VALUE})")
    Path data = Path.of("data");
}
