package vn.sovang.benchmark.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One connection to a server on loopback, kept until the server says that it was the last request.
 * It knows as much of HTTP as our server speaks: a general client would take a share of the
 * processors that are measured. Used by one thread.
 */
public final class KeptConnection implements AutoCloseable {

    /** An answer, with its body as text. */
    public record Reply(int status, String body) {}

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int HEXADECIMAL = 16;

    private final int port;
    private Socket socket;
    private InputStream in;

    public KeptConnection(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public Reply get(String path, String authorization) throws IOException {
        return send("GET", path, authorization, "", "");
    }

    public Reply post(String path, String authorization, String json) throws IOException {
        String headers =
                "Content-Type: application/json\r\nContent-Length: %d\r\n"
                        .formatted(json.getBytes(UTF_8).length);
        return send("POST", path, authorization, headers, json);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Reply send(String method, String path, String authorization, String more, String body)
            throws IOException {
        String request =
                method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                        + authorization
                        + "\r\n"
                        + more
                        + "\r\n"
                        + body;
        if (socket.isClosed()) {
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(request.getBytes(UTF_8));
        return reply();
    }

    private Reply reply() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            last |= lower.equals("connection: close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            socket.close();
        }
        return new Reply(status, new String(body, UTF_8));
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(), HEXADECIMAL);
        while (size > 0) {
            body.write(in.readNBytes(size));
            line();
            size = Integer.parseInt(line(), HEXADECIMAL);
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
