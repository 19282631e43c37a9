package vn.sovang.query.history;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.log.StoredEntry;
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
        History history = of(List.of(stream), positions.projected(when));
        if (history.events().isEmpty()) {
            throw RequestText.unknown(unknown, stream);
        }
        return history;
    }

    /** All that happened in some streams; empty while nothing did. */
    public History of(List<String> recordedIn, AsOf asOf) {
        return new History(
                recordedIn.stream()
                        .flatMap(stream -> streams.entries(asOf.position(), stream).stream())
                        .sorted(Comparator.comparingLong(StoredEntry::position))
                        .map(History.Happened::of)
                        .toList(),
                asOf.at());
    }
}
