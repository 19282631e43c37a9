package vn.sovang.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A TCP port that is free on loopback now; somebody may still take it before the server does. */
final class FreePort {

    static final int ANY = 0;

    private FreePort() {}

    static int preferring(int wished) {
        try {
            return bound(wished);
        } catch (IOException taken) {
            return any();
        }
    }

    private static int any() {
        try {
            return bound(ANY);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on 127.0.0.1", e);
        }
    }

    private static int bound(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket socket = new ServerSocket(port, 1, loopback)) {
            return socket.getLocalPort();
        }
    }
}
