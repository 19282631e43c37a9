package vn.sovang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.launcher.server.Server;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;

/**
 * A whole server in this process on an empty directory, and a client that speaks to it over HTTP.
 */
public final class RunningServer implements AutoCloseable {

    public static final String PASSWORD = "mat-khau-thu-nghiem";

    private final Path data;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(Path data, Server server) {
        this.data = data;
        this.server = server;
        open("admin", Role.ADMIN);
    }

    public static RunningServer start() {
        try {
            Path data = Files.createTempDirectory("sovang-test");
            return new RunningServer(data, Server.start("localhost", 0, data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void open(String username, Role role) {
        String hash = server.bean(PasswordEncoder.class).encode(PASSWORD);
        server.bean(Accounts.class).add(new Account(username, hash, role, null));
    }

    public String address() {
        return server.address();
    }

    Server server() {
        return server;
    }

    /**
     * @param body absent for a GET
     */
    public HttpResponse<String> send(
            String username, String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Authorization", authorization(username))
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (body != null && Stream.of(headers).noneMatch("Content-Type"::equals)) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public JsonNode post(String path, String body) {
        return json(send("admin", "POST", path, body));
    }

    public JsonNode get(String path) {
        return json(send("admin", "GET", path, null));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String authorization(String username) {
        String credentials = username + ":" + PASSWORD;
        return "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        client.close();
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException leftover) {
            throw new UncheckedIOException(leftover);
        }
    }
}
