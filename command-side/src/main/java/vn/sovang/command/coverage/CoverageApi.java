package vn.sovang.command.coverage;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.body.Reason;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.coverage.CoverageId;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.http.StrictYear;

@RestController
@RequestMapping(path = "/api/coverage/{unit}/{year}", consumes = "application/json")
class CoverageApi {

    private final CommandAnswers answers;

    CoverageApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PutMapping
    @Operation(summary = "Set how many base unions run the learning of IT and languages in a year")
    ResponseEntity<Object> set(
            @PathVariable String unit,
            @PathVariable String year,
            @Valid @RequestBody CoverageBodies.Set body,
            Caller caller) {
        CoverageId coverage = coverage(unit, year);
        return answers.answer(
                caller,
                Wish.changed(new CoverageCommand.Set(coverage, body.bases()), coverage)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/correction")
    @Operation(summary = "Correct the coverage of a year, with a reason")
    ResponseEntity<Object> correct(
            @PathVariable String unit,
            @PathVariable String year,
            @Valid @RequestBody CoverageBodies.Corrected body,
            Caller caller) {
        CoverageId coverage = coverage(unit, year);
        return answers.answer(
                caller,
                Wish.changed(
                                new CoverageCommand.Correct(
                                        coverage, body.changes(), body.reason()),
                                coverage)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/void")
    @Operation(summary = "Void the coverage of a year")
    ResponseEntity<Object> makeVoid(
            @PathVariable String unit,
            @PathVariable String year,
            @Valid @RequestBody Reason body,
            Caller caller) {
        CoverageId coverage = coverage(unit, year);
        return answers.answer(
                caller,
                Wish.changed(new CoverageCommand.Void(coverage, body.reason()), coverage)
                        .adjusting(body.adjustmentReason()));
    }

    private static CoverageId coverage(String unit, String year) {
        return new CoverageId(new UnitCode(unit), StrictYear.of(year));
    }
}
