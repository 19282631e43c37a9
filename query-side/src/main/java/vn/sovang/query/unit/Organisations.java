package vn.sovang.query.unit;

import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.sovang.event.Event;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.EventCodec;

/** Keeps the few events about units and clusters in memory and folds them up to any position. */
@Component
public class Organisations {

    private static final int KEPT_FOLDS = 64;

    private final LogReader log;
    private final EventCodec codec;
    private final NavigableMap<Long, Event> events = new TreeMap<>();
    private final NavigableMap<Long, Organisation> folds = new TreeMap<>();
    private long readUpTo;
    private long lastRead;

    Organisations(@Qualifier("query") LogReader log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * @param position one that the log has reached
     */
    public synchronized Organisation at(long position) {
        readUpTo(position);
        Long last = events.floorKey(position);
        return last == null ? Organisation.EMPTY : foldedUpTo(last);
    }

    private void readUpTo(long position) {
        if (position <= readUpTo) {
            return;
        }
        for (StoredEntry entry : log.organisationAfter(lastRead)) {
            add(entry.position(), codec.decode(entry));
            lastRead = entry.position();
        }
        readUpTo = position;
    }

    /** Reviews come along with them, have long texts, and say nothing about the organisation. */
    private void add(long position, Event event) {
        if (event instanceof UnitEvent || event instanceof ClusterEvent) {
            events.put(position, event);
        }
    }

    private Organisation foldedUpTo(long last) {
        Entry<Long, Organisation> before = folds.floorEntry(last);
        if (before != null && before.getKey() == last) {
            return before.getValue();
        }
        Organisation folded = before == null ? Organisation.EMPTY : before.getValue();
        long from = before == null ? 0 : before.getKey();
        for (Event event : events.subMap(from, false, last, true).values()) {
            folded = folded.with(event);
        }
        keep(last, folded);
        return folded;
    }

    /** The latest ones are asked for most. */
    private void keep(long last, Organisation folded) {
        folds.put(last, folded);
        if (folds.size() > KEPT_FOLDS) {
            folds.pollFirstEntry();
        }
    }
}
