package vn.sovang.query.totals.entries;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.Figure;
import vn.sovang.log.LogPosition;
import vn.sovang.query.platform.Page;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.totals.Slice;
import vn.sovang.query.totals.TotalsReader;
import vn.sovang.query.unit.Organisations;

@RestController
class EntriesApi {

    /** Which entries, as it was sent. */
    record Question(
            @Nullable String scope,
            @Nullable String indicator,
            @Nullable String through,
            @Nullable String after,
            @Nullable String limit) {

        Figure figure() {
            return Figure.named(String.valueOf(indicator))
                    .orElseThrow(
                            () ->
                                    RequestText.invalid(
                                            "indicator", "must be one of those that totals show"));
        }

        String scopeOrAll() {
            return scope == null ? "all" : scope;
        }
    }

    /**
     * @param sum over all pages: the figure itself
     */
    record Answer(List<Entry> entries, long sum, @Nullable String next, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;
    private final TotalsReader totals;
    private final EntriesReader entries;

    EntriesApi(
            Positions positions,
            Organisations organisations,
            TotalsReader totals,
            EntriesReader entries) {
        this.positions = positions;
        this.organisations = organisations;
        this.totals = totals;
        this.entries = entries;
    }

    @GetMapping("/api/totals/{year}/entries")
    @Operation(summary = "The ledger entries behind one figure")
    Answer entries(
            @PathVariable("year") String asked,
            @ParameterObject Question question,
            @ParameterObject AsOfRequest when) {
        int year = RequestText.year(asked);
        Figure figure = question.figure();
        EntryPlace after = EntryPlace.parse(question.after());
        int limit = RequestText.limit(question.limit());
        LocalDate through = RequestText.through(question.through());
        AsOf asOf = positions.projected(when);
        Scopes scopes = new Scopes(organisations.at(asOf.position()), year, through);
        Slice slice = new Slice(year, asOf.position(), scopes.spans(question.scopeOrAll()));
        Page<Entry> page =
                Page.of(
                        entries.after(after, limit + 1, figure.indicators(), Excerpt.of(slice)),
                        limit,
                        each -> each.place().cursor());
        return new Answer(page.rows(), totals.read(slice).of(figure), page.next(), asOf.at());
    }
}
