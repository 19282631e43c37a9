package vn.sovang.query.initiative;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History;
import vn.sovang.query.history.Streams;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

@RestController
public class InitiativeApi {

    private static final String UNKNOWN = "unknown-initiative";

    private final Positions positions;
    private final Streams streams;
    private final Histories histories;

    InitiativeApi(Positions positions, Streams streams, Histories histories) {
        this.positions = positions;
        this.streams = streams;
        this.histories = histories;
    }

    @GetMapping("/api/initiatives/{id}")
    @Operation(summary = "An initiative as it stood")
    InitiativeView view(@PathVariable String id, @ParameterObject AsOfRequest when) {
        String stream = stream(id);
        AsOf asOf = positions.projected(when);
        return InitiativeFold.of(streams.upTo(asOf.position(), stream))
                .map(fold -> fold.view(asOf.at()))
                .orElseThrow(() -> RequestText.unknown(UNKNOWN, id));
    }

    @GetMapping("/api/initiatives/{id}/history")
    @Operation(summary = "What happened to an initiative")
    History history(@PathVariable String id, @ParameterObject AsOfRequest when) {
        return histories.of(stream(id), UNKNOWN, when);
    }

    private static String stream(String id) {
        return new InitiativeId(RequestText.id(id, UNKNOWN)).stream();
    }
}
