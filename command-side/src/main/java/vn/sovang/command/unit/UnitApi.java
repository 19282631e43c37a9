package vn.sovang.command.unit;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.unit.UnitCode;

@RestController
@RequestMapping(path = "/api/units", consumes = "application/json")
class UnitApi {

    private final CommandAnswers answers;

    UnitApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    @Operation(summary = "Register a unit")
    ResponseEntity<Object> register(@Valid @RequestBody UnitBodies.Registered body, Caller caller) {
        UnitCode unit = new UnitCode(body.code());
        return answers.answer(
                caller,
                Wish.created(
                        new UnitCommand.Register(
                                unit, body.name(), body.kind(), body.parent(), body.since()),
                        unit));
    }

    @PostMapping("/{code}/rename")
    @Operation(summary = "Rename a unit from a day on")
    ResponseEntity<Object> rename(
            @PathVariable String code, @Valid @RequestBody UnitBodies.Renamed body, Caller caller) {
        UnitCode unit = new UnitCode(code);
        return answers.answer(
                caller,
                Wish.changed(
                        new UnitCommand.Rename(
                                unit, body.name(), body.effectiveOn(), body.decision()),
                        unit));
    }

    @PostMapping("/{code}/transfer")
    @Operation(summary = "Move a unit below another parent from a day on")
    ResponseEntity<Object> transfer(
            @PathVariable String code,
            @Valid @RequestBody UnitBodies.Transferred body,
            Caller caller) {
        UnitCode unit = new UnitCode(code);
        return answers.answer(
                caller,
                Wish.changed(
                        new UnitCommand.Transfer(
                                unit, body.parent(), body.effectiveOn(), body.decision()),
                        unit));
    }

    @PostMapping("/{code}/end")
    @Operation(summary = "End a unit from a day on")
    ResponseEntity<Object> end(
            @PathVariable String code, @Valid @RequestBody UnitBodies.Ended body, Caller caller) {
        UnitCode unit = new UnitCode(code);
        return answers.answer(
                caller,
                Wish.changed(new UnitCommand.End(unit, body.effectiveOn(), body.reason()), unit));
    }
}
