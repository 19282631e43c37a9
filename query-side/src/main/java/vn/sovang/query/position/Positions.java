package vn.sovang.query.position;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.sovang.log.LogPosition;
import vn.sovang.log.LogReader;
import vn.sovang.platform.SystemTime;
import vn.sovang.platform.VietnamTime;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.platform.RequestText;

/** Finds the position that a query asks for. */
@Component
public class Positions {

    /**
     * Whoever has just recorded something sees it; views that lag longer answer as far as they are.
     */
    private static final Duration PATIENCE_FOR_NOW = Duration.ofSeconds(1);

    private final LogReader log;
    private final ProjectedPosition projected;
    private final SystemTime time;

    Positions(@Qualifier("query") LogReader log, ProjectedPosition projected, SystemTime time) {
        this.log = log;
        this.projected = projected;
        this.time = time;
    }

    /** A position up to which the views can answer; waits for them where the query asks for it. */
    public AsOf projected(AsOfRequest request) {
        AskedTime asked = read(request.asOf());
        awaitLeast(request.minPosition());
        return asked == null ? projectedNow() : projected(asked);
    }

    /** The same without the views: the default is the log's head. */
    public AsOf inLog(@Nullable String asOf) {
        AskedTime asked = read(asOf);
        return asked == null ? today(log.head()) : resolved(asked);
    }

    AsOf projectedNow() {
        projected.reaches(log.head().position(), PATIENCE_FOR_NOW);
        return today(projected.now());
    }

    AsOf projected(AskedTime asked) {
        AsOf resolved = resolved(asked);
        await(resolved.position());
        return resolved;
    }

    private static @Nullable AskedTime read(@Nullable String asOf) {
        return asOf == null ? null : AskedTime.read("asOf", asOf);
    }

    private AsOf resolved(AskedTime asked) {
        return switch (asked) {
            case AskedTime.Position place -> at(place.position());
            case AskedTime.UpTo upTo -> upTo(upTo);
        };
    }

    /**
     * A place in the log, and the day on which it was recorded.
     *
     * @throws Refused as unknown when the log has not reached it
     */
    public AsOf at(long position) {
        LogPosition found =
                log.at(position)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                Problem.of(
                                                        404,
                                                        "unknown-position",
                                                        "The log has not reached position "
                                                                + position
                                                                + ".")));
        Instant recordedAt = found.recordedAt();
        return recordedAt == null ? today(found) : new AsOf(found, VietnamTime.dayOf(recordedAt));
    }

    /** What lies ahead is not known: the future is now. */
    private AsOf upTo(AskedTime.UpTo asked) {
        return asked.instant().isBefore(time.now())
                ? new AsOf(log.at(asked.instant()), asked.day())
                : today(log.head());
    }

    private AsOf today(LogPosition at) {
        return new AsOf(at, VietnamTime.dayOf(time.now()));
    }

    void awaitLeast(@Nullable String minPosition) {
        if (minPosition != null) {
            await(RequestText.number("minPosition", minPosition));
        }
    }

    /**
     * @throws Refused when the views do not get there in time
     */
    public void await(long position) {
        if (!projected.reaches(position)) {
            throw new Refused(
                    Problem.of(
                            503,
                            "not-yet-projected",
                            "The views have not got to position " + position + " in time."));
        }
    }
}
