package vn.sovang.log.bundle.verify;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.bundle.line.LogLine;
import vn.sovang.log.bundle.line.SeenTexts;

/** Looks at lines in their order, for what only that shows. */
final class LogSequence {

    private final Findings findings;
    private final SeenTexts streams = new SeenTexts();
    private final SeenTexts eventIds = new SeenTexts();
    private @Nullable LogLine last;
    private long position;

    LogSequence(Findings findings) {
        this.findings = findings;
    }

    void add(ReadLine read) {
        position++;
        Finding problem = read.problem();
        if (problem != null) {
            findings.add(
                    problem.check(),
                    position,
                    "At position %d, %s.".formatted(position, problem.sentence()));
        }
        LogLine line = read.line();
        if (line != null) {
            add(line);
        }
    }

    /** In microseconds since 1970. */
    Optional<Long> last() {
        return Optional.ofNullable(last).map(LogLine::recordedAt);
    }

    boolean remembersAll() {
        return !streams.isFull() && !eventIds.isFull();
    }

    /** After a gap everything looks wrong that counts on. */
    private void add(LogLine line) {
        if (line.position() != position) {
            findings.add(
                    Check.ORDER,
                    position,
                    "Position %d is expected, but the line there says %d."
                            .formatted(position, line.position()));
        }
        if (!findings.has(Check.ORDER)) {
            checkTime(line);
            checkVersion(line);
            checkEventId(line);
        }
        last = line;
    }

    private void checkTime(LogLine line) {
        if (last != null && line.recordedAt() < last.recordedAt()) {
            findings.add(
                    Check.TIME,
                    position,
                    "The event at position %d was recorded before the one in front of it."
                            .formatted(position));
        }
    }

    private void checkVersion(LogLine line) {
        Long version = line.version();
        if (version == null) {
            return;
        }
        int before = streams.put(line.stream(), (int) Math.min(version, Integer.MAX_VALUE));
        long expected = before == SeenTexts.NEVER ? 0 : before + 1L;
        if (before != SeenTexts.UNKNOWN && version != expected) {
            findings.add(
                    Check.VERSIONS,
                    position,
                    "The event at position %d has version %d in its stream, where %d is expected."
                            .formatted(position, version, expected));
        }
    }

    private void checkEventId(LogLine line) {
        int before = eventIds.put(line.eventId(), 0);
        if (before != SeenTexts.NEVER && before != SeenTexts.UNKNOWN) {
            findings.add(
                    Check.EVENT_IDS,
                    position,
                    "The event at position %d has the id of an earlier one.".formatted(position));
        }
    }
}
