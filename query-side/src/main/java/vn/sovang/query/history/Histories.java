package vn.sovang.query.history;

import org.springframework.stereotype.Component;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

/** Answers what happened to one thing. */
@Component
public class Histories {

    private final Positions positions;
    private final Streams streams;

    Histories(Positions positions, Streams streams) {
        this.positions = positions;
        this.streams = streams;
    }

    /**
     * @param unknown the code of the problem when the thing was not yet recorded then
     */
    public History of(String stream, String unknown, AsOfRequest when) {
        AsOf asOf = positions.projected(when);
        History history =
                new History(
                        streams.entries(asOf.position(), stream).stream()
                                .map(History.Happened::of)
                                .toList(),
                        asOf.at());
        if (history.events().isEmpty()) {
            throw RequestText.unknown(unknown, stream);
        }
        return history;
    }
}
