package vn.sovang.query.audit.reads;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.query.platform.Cursor;
import vn.sovang.query.platform.Page;
import vn.sovang.query.platform.RequestText;

@RestController
class ReadsApi {

    /** In the order of recording, the newest last. */
    record Answer(List<RecordedRead> reads, @Nullable String next) {}

    private final AuditReads reads;

    ReadsApi(AuditReads reads) {
        this.reads = reads;
    }

    @GetMapping("/api/audit/reads")
    @Operation(summary = "Who asked what of the audit, and when")
    Answer reads(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = RequestText.limit(limit);
        Page<RecordedRead> page =
                Page.of(
                        reads.after(number(after), most + 1),
                        most,
                        each -> Cursor.of(each.number()));
        return new Answer(page.rows(), page.next());
    }

    private static long number(@Nullable String after) {
        try {
            return after == null ? 0 : readNumber(after);
        } catch (IllegalArgumentException foreign) {
            throw RequestText.invalid("after", "must be the next of the page before");
        }
    }

    private static long readNumber(String after) {
        long number = Long.parseLong(Cursor.parts(after, 1).getFirst());
        if (number < 1 || !Cursor.of(number).equals(after)) {
            throw new IllegalArgumentException("No number of a read");
        }
        return number;
    }
}
