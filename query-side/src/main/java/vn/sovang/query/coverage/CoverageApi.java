package vn.sovang.query.coverage;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.coverage.CoverageId;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History;
import vn.sovang.query.history.Streams;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

@RestController
public class CoverageApi {

    private static final String UNKNOWN = "unknown-coverage";

    private final Positions positions;
    private final Streams streams;
    private final Histories histories;

    CoverageApi(Positions positions, Streams streams, Histories histories) {
        this.positions = positions;
        this.streams = streams;
        this.histories = histories;
    }

    @GetMapping("/api/coverage/{unit}/{year}")
    @Operation(summary = "The coverage of learning in a unit and year as it stood")
    CoverageView view(
            @PathVariable String unit,
            @PathVariable String year,
            @ParameterObject AsOfRequest when) {
        String stream = stream(unit, year);
        AsOf asOf = positions.projected(when);
        return CoverageFold.of(streams.upTo(asOf.position(), stream))
                .map(fold -> fold.view(asOf.at()))
                .orElseThrow(() -> RequestText.unknown(UNKNOWN, stream));
    }

    @GetMapping("/api/coverage/{unit}/{year}/history")
    @Operation(summary = "What happened to the coverage of a unit and year")
    History history(
            @PathVariable String unit,
            @PathVariable String year,
            @ParameterObject AsOfRequest when) {
        return histories.of(stream(unit, year), UNKNOWN, when);
    }

    private static String stream(String unit, String year) {
        return new CoverageId(new UnitCode(unit), RequestText.year(year)).stream();
    }
}
