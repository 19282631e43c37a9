package vn.sovang.query.activity;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History;
import vn.sovang.query.history.Streams;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

@RestController
public class ActivityApi {

    private static final String UNKNOWN = "unknown-activity";

    private final Positions positions;
    private final Streams streams;
    private final Histories histories;

    ActivityApi(Positions positions, Streams streams, Histories histories) {
        this.positions = positions;
        this.streams = streams;
        this.histories = histories;
    }

    @GetMapping("/api/activities/{id}")
    @Operation(summary = "An activity as it stood")
    ActivityView view(@PathVariable String id, @ParameterObject AsOfRequest when) {
        String stream = stream(id);
        AsOf asOf = positions.projected(when);
        return ActivityFold.of(streams.upTo(asOf.position(), stream))
                .map(fold -> fold.view(asOf.at()))
                .orElseThrow(() -> RequestText.unknown(UNKNOWN, id));
    }

    @GetMapping("/api/activities/{id}/history")
    @Operation(summary = "What happened to an activity")
    History history(@PathVariable String id, @ParameterObject AsOfRequest when) {
        return histories.of(stream(id), UNKNOWN, when);
    }

    private static String stream(String id) {
        return new ActivityId(RequestText.id(id, UNKNOWN)).stream();
    }
}
