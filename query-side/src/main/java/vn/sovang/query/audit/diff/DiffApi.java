package vn.sovang.query.audit.diff;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.Stretch;
import vn.sovang.query.position.Stretches;
import vn.sovang.query.totals.entries.EntryPlace;

@RestController
class DiffApi {

    /** What is compared, as it was sent. */
    record Question(
            @Nullable String year,
            @Nullable String scope,
            @Nullable String through,
            @Nullable String from,
            @Nullable String to,
            @Nullable String minPosition,
            @Nullable String after,
            @Nullable String limit) {}

    private final Stretches stretches;
    private final Diffs diffs;

    DiffApi(Stretches stretches, Diffs diffs) {
        this.stretches = stretches;
        this.diffs = diffs;
    }

    @GetMapping("/api/audit/diff")
    @Operation(summary = "What changed a year's figures between two times, entry by entry")
    Diff diff(@ParameterObject Question asked) {
        int year = RequestText.year(asked.year() == null ? "" : asked.year());
        EntryPlace after = EntryPlace.parse(asked.after());
        int limit = RequestText.limit(asked.limit());
        LocalDate through = RequestText.through(asked.through());
        Stretch stretch = stretches.between(asked.from(), asked.to(), asked.minPosition());
        String scope = asked.scope() == null ? "all" : asked.scope();
        return diffs.of(
                new DiffQuestion(year, scope, through, stretch.from().at(), stretch.to().at()),
                after,
                limit);
    }
}
