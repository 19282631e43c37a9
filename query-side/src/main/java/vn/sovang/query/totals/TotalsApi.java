package vn.sovang.query.totals;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.log.LogPosition;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.unit.Organisations;

@RestController
public class TotalsApi {

    public record Answer(int year, String scope, Map<String, Long> totals, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;
    private final TotalsReader totals;

    TotalsApi(Positions positions, Organisations organisations, TotalsReader totals) {
        this.positions = positions;
        this.organisations = organisations;
        this.totals = totals;
    }

    @GetMapping("/api/totals/{year}")
    @Operation(summary = "The totals of a year")
    public Answer totals(
            @PathVariable("year") String asked,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String through,
            @ParameterObject AsOfRequest when) {
        int year = RequestText.year(asked);
        LocalDate last = RequestText.through(through);
        AsOf asOf = positions.projected(when);
        Scopes scopes = new Scopes(organisations.at(asOf.position()), year, last);
        String whose = scope == null ? "all" : scope;
        Totals found = totals.read(new Slice(year, asOf.position(), scopes.spans(whose)));
        return new Answer(year, whose, found.byName(), asOf.at());
    }
}
