package vn.sovang.query.audit.replay.http;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.audit.replay.AskedScope;
import vn.sovang.query.audit.replay.ReplayAnswer;
import vn.sovang.query.audit.replay.ReplayQuestion;
import vn.sovang.query.audit.replay.Replays;
import vn.sovang.query.position.Positions;

@RestController
public class ReplayApi {

    private static final Logger LOGGER = LoggerFactory.getLogger(ReplayApi.class);

    private final Positions positions;
    private final Replays replays;

    ReplayApi(Positions positions, Replays replays) {
        this.positions = positions;
        this.replays = replays;
    }

    @PostMapping(path = "/api/audit/replays", consumes = "application/json")
    @Operation(summary = "Compute figures from the raw log and compare them with the projections")
    @Nullable ResponseEntity<ReplayAnswer> replay(
            @Valid @RequestBody ReplayBody body,
            HttpServletRequest request,
            HttpServletResponse response) {
        AskedScope scope = AskedScope.parse(body.scopeOrAll());
        ReplayQuestion question =
                new ReplayQuestion(
                        positions.inLog(body.asOf()).at(), body.year(), body.lastDay(), scope);
        if (wantsEvents(request)) {
            tell(question, new ReplayEvents(response));
            return null;
        }
        return ResponseEntity.ok(replays.answer(question, _ -> {}));
    }

    /** Once events are sent, a failure can only be told as one more. */
    private void tell(ReplayQuestion question, ReplayEvents events) {
        try {
            events.end(replays.answer(question, events::tell));
        } catch (UncheckedIOException gone) {
            LOGGER.debug("Whoever listened to a replay has gone", gone);
        } catch (RuntimeException failure) {
            if (!events.begun()) {
                throw failure;
            }
            end(events, failure);
        }
    }

    private static void end(ReplayEvents events, RuntimeException failure) {
        Problem problem =
                failure instanceof Refused refused
                        ? refused.problem()
                        : Problem.unavailable("The replay was broken off; try again.");
        LOGGER.warn("A replay was broken off", failure);
        try {
            events.end(problem.body());
        } catch (UncheckedIOException gone) {
            LOGGER.debug("Whoever listened to a replay has gone", gone);
        }
    }

    private static boolean wantsEvents(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                .anyMatch(
                        accepted ->
                                accepted.toLowerCase(Locale.ROOT)
                                        .contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }
}
