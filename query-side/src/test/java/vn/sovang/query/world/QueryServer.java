package vn.sovang.query.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sovang.event.Event;
import vn.sovang.log.LogSignal;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.AccountMigration;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;
import vn.sovang.query.QuerySideApplication;

/** A log and the query side as a process of its own, with an account of every role by its name. */
public final class QueryServer implements AutoCloseable {

    private static final String PASSWORD = "mật khẩu dài";

    private final ScratchDatabase database = ScratchDatabase.create();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;

    public QueryServer(List<Event> events) {
        AccountMigration.run(database.as(DatabaseRole.OWNER).unpooled());
        try (TestLog log = new TestLog(database.as(DatabaseRole.COMMAND), new LogSignal())) {
            log.append(null, events);
        }
        application =
                new SpringApplicationBuilder(QuerySideApplication.class)
                        .properties(
                                "spring.config.name=platform,query-side",
                                "SOVANG_DATABASE_URL=" + database.as(DatabaseRole.QUERY).jdbcUrl(),
                                "SOVANG_QUERY_PASSWORD="
                                        + database.as(DatabaseRole.QUERY).password(),
                                "SOVANG_PROOF_KEY=" + QueryWorld.KEY.line())
                        .run("--server.port=0");
        String hash = application.getBean(PasswordEncoder.class).encode(PASSWORD);
        Accounts accounts = new Accounts(database.as(DatabaseRole.COMMAND).unpooled());
        for (Role role : Role.values()) {
            accounts.add(new Account(role.name(), hash, role, null));
        }
    }

    public ScratchDatabase database() {
        return database;
    }

    public HttpResponse<String> get(String account, String address) {
        return send(request(account, address));
    }

    public HttpResponse<String> post(
            String account, String address, String body, String... headers) {
        HttpRequest.Builder request =
                request(account, address)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpRequest.Builder request(String account, String address) {
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        byte[] credentials = (account + ":" + PASSWORD).getBytes(UTF_8);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    @Override
    public void close() {
        application.close();
        client.close();
    }
}
