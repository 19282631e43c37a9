package vn.sovang.query.audit.diff;

import vn.sovang.platform.VietnamTime;
import vn.sovang.query.totals.entries.Entry;

/** Why an entry changes a figure. What happened to the thing comes first, then how late it came. */
public enum Cause {
    /** Recorded in a later year than that of its day, and nothing of the following. */
    LATE,
    CORRECTED,
    /** Voided, or its recognition withdrawn. */
    VOIDED,
    /** Goods were valued, or a benefit was assessed again. */
    REVALUED,
    /** Known before; a move of a unit brings it in or takes it out. */
    REPARENTED,
    /** Known before; the members of a cluster were set again. */
    MEMBERSHIP,
    RECORDED;

    /** Of an entry that was not known before. */
    static Cause of(Entry entry) {
        String type = entry.type();
        if (type.endsWith("voided") || type.endsWith("withdrawn")) {
            return VOIDED;
        }
        if (type.endsWith("corrected")) {
            return CORRECTED;
        }
        if (type.endsWith("valued") || type.endsWith("assessed") && entry.again()) {
            return REVALUED;
        }
        int recordedIn = VietnamTime.dayOf(entry.recordedAt()).getYear();
        return recordedIn > entry.occurredOn().getYear() ? LATE : RECORDED;
    }
}
