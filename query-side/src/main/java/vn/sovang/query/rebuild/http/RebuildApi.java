package vn.sovang.query.rebuild.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.platform.json.StrictJson;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.rebuild.RebuildRunning;

@RestController
class RebuildApi {

    private static final String KEY = "Idempotency-Key";
    private static final Duration TELL_EVERY = Duration.ofMillis(500);

    private final RebuildDesk desk;
    private final LastRebuild last;

    RebuildApi(RebuildDesk desk, LastRebuild last) {
        this.desk = desk;
        this.last = last;
    }

    @PostMapping("/api/admin/rebuild")
    @Operation(summary = "Rebuild every view beside the live ones, compare, and swap")
    ResponseEntity<RebuildState> begin(
            @AuthenticationPrincipal Account account,
            @RequestHeader(name = KEY, required = false) @Nullable String key) {
        String owned = key == null ? null : account.username() + " " + printable(key);
        if (owned != null && last.wasBegunBy(owned)) {
            return ResponseEntity.accepted()
                    .header("Idempotency-Replayed", "true")
                    .body(last.load());
        }
        try {
            return ResponseEntity.accepted().body(desk.begin(owned));
        } catch (RebuildRunning running) {
            throw new Refused(Problem.of(409, "rebuild-running", "A rebuild is running already."));
        }
    }

    @GetMapping("/api/admin/rebuild")
    @Operation(summary = "How the last rebuild goes, or went")
    RebuildState state() {
        return last.load();
    }

    @GetMapping("/api/admin/rebuild/events")
    @Operation(summary = "The same as server-sent events, until the rebuild has ended")
    void events(HttpServletResponse response) throws InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            while (tell(response.getOutputStream()).isRunning()) {
                Thread.sleep(TELL_EVERY);
            }
        } catch (IOException gone) {
            // Whoever listened has gone.
        }
    }

    private RebuildState tell(OutputStream listener) throws IOException {
        RebuildState state = last.load();
        String event = "data: " + StrictJson.MAPPER.writeValueAsString(state) + "\n\n";
        listener.write(event.getBytes(UTF_8));
        listener.flush();
        return state;
    }

    private static String printable(String key) {
        if (!key.matches("[ -~]{1,100}")) {
            throw RequestText.invalid(KEY, "must be 1 to 100 printable characters");
        }
        return key;
    }
}
