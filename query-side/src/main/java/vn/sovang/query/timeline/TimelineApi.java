package vn.sovang.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.platform.Page;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.unit.Organisations;

@RestController
class TimelineApi {

    /** Which items, as it was sent. */
    record Question(
            @Nullable String year,
            @Nullable String through,
            @Nullable String after,
            @Nullable String limit) {}

    record Answer(List<Item> items, @Nullable String next, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;
    private final TimelineReader timeline;

    TimelineApi(Positions positions, Organisations organisations, TimelineReader timeline) {
        this.positions = positions;
        this.organisations = organisations;
        this.timeline = timeline;
    }

    @GetMapping("/api/units/{code}/timeline")
    @Operation(summary = "What a unit did, in the order in which it happened")
    Answer timeline(
            @PathVariable String code,
            @ParameterObject Question question,
            @ParameterObject AsOfRequest when) {
        Days days = Days.parse(question.year(), question.through());
        ItemPlace after = ItemPlace.parse(question.after());
        int limit = RequestText.limit(question.limit());
        AsOf asOf = positions.projected(when);
        UnitCode unit = organisations.at(asOf.position()).known(new UnitCode(code)).code();
        Page<Item> page =
                Page.of(
                        timeline.after(after, limit + 1, unit, days, asOf.position()),
                        limit,
                        each -> each.place().cursor());
        return new Answer(page.rows(), page.next(), asOf.at());
    }
}
