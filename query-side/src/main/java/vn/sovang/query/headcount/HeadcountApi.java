package vn.sovang.query.headcount;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History;
import vn.sovang.query.history.Streams;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

@RestController
public class HeadcountApi {

    private static final String UNKNOWN = "unknown-headcount";

    private final Positions positions;
    private final Streams streams;
    private final Histories histories;

    HeadcountApi(Positions positions, Streams streams, Histories histories) {
        this.positions = positions;
        this.streams = streams;
        this.histories = histories;
    }

    @GetMapping("/api/headcounts/{id}")
    @Operation(summary = "A headcount as it stood")
    HeadcountView view(@PathVariable String id, @ParameterObject AsOfRequest when) {
        String stream = stream(id);
        AsOf asOf = positions.projected(when);
        return HeadcountFold.of(streams.upTo(asOf.position(), stream))
                .map(fold -> fold.view(asOf.at()))
                .orElseThrow(() -> RequestText.unknown(UNKNOWN, id));
    }

    @GetMapping("/api/headcounts/{id}/history")
    @Operation(summary = "What happened to a headcount")
    History history(@PathVariable String id, @ParameterObject AsOfRequest when) {
        return histories.of(stream(id), UNKNOWN, when);
    }

    private static String stream(String id) {
        return new HeadcountId(RequestText.id(id, UNKNOWN)).stream();
    }
}
