package vn.sovang.query.gift;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.gift.GiftId;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History;
import vn.sovang.query.history.Streams;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

@RestController
public class GiftApi {

    private static final String UNKNOWN = "unknown-gift";

    private final Positions positions;
    private final Streams streams;
    private final Histories histories;

    GiftApi(Positions positions, Streams streams, Histories histories) {
        this.positions = positions;
        this.streams = streams;
        this.histories = histories;
    }

    @GetMapping("/api/gifts/{id}")
    @Operation(summary = "A gift as it stood")
    GiftView view(@PathVariable String id, @ParameterObject AsOfRequest when) {
        String stream = stream(id);
        AsOf asOf = positions.projected(when);
        return GiftFold.of(streams.upTo(asOf.position(), stream))
                .map(fold -> fold.view(asOf.at()))
                .orElseThrow(() -> RequestText.unknown(UNKNOWN, id));
    }

    @GetMapping("/api/gifts/{id}/history")
    @Operation(summary = "What happened to a gift")
    History history(@PathVariable String id, @ParameterObject AsOfRequest when) {
        return histories.of(stream(id), UNKNOWN, when);
    }

    private static String stream(String id) {
        return new GiftId(RequestText.id(id, UNKNOWN)).stream();
    }
}
