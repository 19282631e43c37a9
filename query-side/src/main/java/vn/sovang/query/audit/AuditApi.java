package vn.sovang.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.log.LogPosition;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.CanonicalEntry;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.Positions;

@RestController
public class AuditApi {

    private static final String NDJSON = "application/x-ndjson";
    private static final int PAGE = 1_000;

    private final Positions positions;
    private final LogReader log;

    AuditApi(Positions positions, @Qualifier("query") LogReader log) {
        this.positions = positions;
        this.log = log;
    }

    @GetMapping("/api/audit/position")
    @Operation(summary = "The position of the log at a time")
    LogPosition position(@RequestParam(required = false) @Nullable String asOf) {
        return positions.inLog(asOf).at();
    }

    @GetMapping(path = "/api/audit/log", produces = NDJSON)
    @Operation(summary = "The log itself, one line per event, as it is hashed")
    byte[] log(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String asOf) {
        long first = from == null ? 1 : RequestText.number("from", from);
        if (first < 1) {
            throw RequestText.invalid("from", "must be a position, 1 or more");
        }
        List<StoredEntry> entries =
                log.after(first - 1, limit == null ? PAGE : RequestText.limit(limit));
        long last = asOf == null ? Long.MAX_VALUE : positions.inLog(asOf).position();
        return lines(entries.stream().filter(each -> each.position() <= last).toList());
    }

    private static byte[] lines(List<StoredEntry> entries) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (StoredEntry entry : entries) {
            lines.writeBytes(CanonicalEntry.of(entry));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
