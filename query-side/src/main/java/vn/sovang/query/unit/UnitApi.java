package vn.sovang.query.unit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.LogPosition;
import vn.sovang.platform.text.VietnameseOrder;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

@RestController
class UnitApi {

    /** In Vietnamese order of their names. */
    record All(List<UnitView> units, LogPosition asOf) {}

    record One(@JsonUnwrapped UnitView unit, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;
    private final Histories histories;

    UnitApi(Positions positions, Organisations organisations, Histories histories) {
        this.positions = positions;
        this.organisations = organisations;
        this.histories = histories;
    }

    @GetMapping("/api/units")
    @Operation(summary = "All units")
    All units(@ParameterObject AsOfRequest when) {
        AsOf asOf = positions.projected(when);
        return new All(
                organisations.at(asOf.position()).units().units().stream()
                        .map(unit -> UnitView.of(unit, asOf.day()))
                        .sorted(VietnameseOrder.by(UnitView::name))
                        .toList(),
                asOf.at());
    }

    @GetMapping("/api/units/{code}")
    @Operation(summary = "A unit as it stood")
    One unit(@PathVariable String code, @ParameterObject AsOfRequest when) {
        AsOf asOf = positions.projected(when);
        Organisation known = organisations.at(asOf.position());
        return new One(UnitView.of(known.known(new UnitCode(code)), asOf.day()), asOf.at());
    }

    @GetMapping("/api/units/{code}/history")
    @Operation(summary = "What happened to a unit")
    History history(@PathVariable String code, @ParameterObject AsOfRequest when) {
        return histories.of(new UnitCode(code).stream(), "unknown-unit", when);
    }
}
