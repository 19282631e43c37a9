package vn.sovang.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Sends what no ordinary client would send, byte by byte as it is written here. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    /**
     * @param head the status line and the headers
     */
    record RawAnswer(String head, String body) {

        int status() {
            return head.length() < 12 ? 0 : Integer.parseInt(head.substring(9, 12));
        }

        boolean says(String header) {
            return head.toLowerCase(Locale.ROOT).contains(header.toLowerCase(Locale.ROOT));
        }
    }

    private final URI server;

    RawHttp(RunningServer server) {
        this.server = URI.create(server.address());
    }

    /**
     * @param headers each a whole line without its end
     */
    RawAnswer send(String method, String target, byte[] body, String... headers) {
        List<String> lines = new ArrayList<>();
        lines.add(method + " " + target + " HTTP/1.1");
        lines.add("Host: localhost");
        lines.add("Connection: close");
        lines.addAll(List.of(headers));
        if (body.length > 0) {
            lines.add("Content-Length: " + body.length);
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes((String.join("\r\n", lines) + "\r\n\r\n").getBytes(ISO_8859_1));
        request.writeBytes(body);
        return send(request.toByteArray());
    }

    RawAnswer send(byte[] request) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return end < 0
                    ? new RawAnswer(answer, "")
                    : new RawAnswer(answer.substring(0, end), answer.substring(end));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A server that has seen enough may answer before it has read everything. */
    private static void write(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (SocketException enough) {
            // What it answered is read all the same.
        }
    }

    static String as(String username) {
        return authorization(username, RunningServer.PASSWORD);
    }

    static String authorization(String username, String password) {
        byte[] credentials = (username + ":" + password).getBytes(UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(credentials);
    }
}
