package vn.sovang.query.history;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.EventCodec;

/** Reads all that the log says of one thing. */
@Component
public class Streams {

    private static final int FETCH = 500;

    private final LogReader log;
    private final EventCodec codec;

    Streams(@Qualifier("query") LogReader log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** Its events up to a position, in order; empty when it was not yet recorded there. */
    public List<Recorded> upTo(long position, String stream) {
        return entries(position, stream).stream()
                .map(entry -> new Recorded(entry, codec.decode(entry)))
                .toList();
    }

    List<StoredEntry> entries(long position, String stream) {
        List<StoredEntry> entries = new ArrayList<>();
        List<StoredEntry> fetched;
        do {
            fetched = log.stream(stream, entries.size(), position, FETCH);
            entries.addAll(fetched);
        } while (fetched.size() == FETCH);
        return entries;
    }
}
