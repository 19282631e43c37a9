package vn.sovang.platform;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The only place that looks at the clock and rolls dice; everything else is told. */
@Component
public class SystemTime {

    /** In microseconds, as the log keeps it. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Of a thing that nobody else has chosen one for. */
    public UUID newId() {
        return TimeOrderedIds.next();
    }
}
