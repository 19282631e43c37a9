package vn.sovang.query.search;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.query.platform.Page;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.timeline.Days;
import vn.sovang.query.timeline.Item;
import vn.sovang.query.timeline.ItemPlace;
import vn.sovang.query.unit.Organisation;
import vn.sovang.query.unit.Organisations;

@RestController
class SearchApi {

    /** What is looked for, as it was sent. */
    record Question(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String year,
            @Nullable String through,
            @Nullable String after,
            @Nullable String limit) {

        Sought sought(SearchText text, Days days, Organisation known) {
            return unit == null
                    ? Sought.anywhere(text, days)
                    : Sought.below(
                            known.known(new UnitCode(unit)).code(), known.units(), text, days);
        }
    }

    record Answer(List<Item> items, @Nullable String next, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;
    private final SearchReader titles;

    SearchApi(Positions positions, Organisations organisations, SearchReader titles) {
        this.positions = positions;
        this.organisations = organisations;
        this.titles = titles;
    }

    @GetMapping("/api/search")
    @Operation(summary = "Things by their titles, ignoring case and diacritics")
    Answer search(@ParameterObject Question question, @ParameterObject AsOfRequest when) {
        SearchText text = SearchText.parse(question.q());
        Days days = Days.parse(question.year(), question.through());
        ItemPlace after = ItemPlace.parse(question.after());
        int limit = RequestText.limit(question.limit());
        AsOf asOf = positions.projected(when);
        Sought sought = question.sought(text, days, organisations.at(asOf.position()));
        Page<Item> page =
                Page.of(
                        titles.after(after, limit + 1, sought, asOf.position()),
                        limit,
                        each -> each.place().cursor());
        return new Answer(page.rows(), page.next(), asOf.at());
    }
}
