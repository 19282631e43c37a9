package vn.sovang.command.initiative;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.body.PathId;
import vn.sovang.command.body.Reason;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.platform.SystemTime;

@RestController
@RequestMapping(path = "/api/initiatives", consumes = "application/json")
class InitiativeApi {

    private final CommandAnswers answers;
    private final SystemTime time;

    InitiativeApi(CommandAnswers answers, SystemTime time) {
        this.answers = answers;
        this.time = time;
    }

    @PostMapping
    @Operation(summary = "Record that an initiative or research topic was submitted")
    ResponseEntity<Object> submit(
            @Valid @RequestBody InitiativeBodies.Submitted body, Caller caller) {
        InitiativeId id = new InitiativeId(body.id() == null ? time.newId() : body.id());
        return answers.answer(
                caller,
                Wish.created(
                                new InitiativeCommand.Submit(
                                        id,
                                        body.unit(),
                                        body.form(),
                                        body.title(),
                                        body.submittedOn()),
                                id)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/recognition")
    @Operation(summary = "Record a recognition")
    ResponseEntity<Object> recognise(
            @PathVariable String id,
            @Valid @RequestBody InitiativeBodies.Recognised body,
            Caller caller) {
        InitiativeId initiative = initiative(id);
        return answers.answer(
                caller,
                Wish.changed(
                                new InitiativeCommand.Recognise(
                                        initiative,
                                        body.level(),
                                        body.recognisedOn(),
                                        body.decision()),
                                initiative)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/recognition/withdrawal")
    @Operation(summary = "Withdraw the recognition, with the benefits assessed under it")
    ResponseEntity<Object> withdraw(
            @PathVariable String id, @Valid @RequestBody Reason body, Caller caller) {
        InitiativeId initiative = initiative(id);
        return answers.answer(
                caller,
                Wish.changed(
                                new InitiativeCommand.WithdrawRecognition(
                                        initiative, body.reason()),
                                initiative)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/benefit")
    @Operation(summary = "Record a year's benefit, or revise it")
    ResponseEntity<Object> assess(
            @PathVariable String id,
            @Valid @RequestBody InitiativeBodies.BenefitAssessed body,
            Caller caller) {
        InitiativeId initiative = initiative(id);
        return answers.answer(
                caller,
                Wish.changed(
                                new InitiativeCommand.AssessBenefit(
                                        initiative,
                                        body.valueVnd(),
                                        body.year(),
                                        body.assessedOn()),
                                initiative)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/void")
    @Operation(summary = "Void an initiative or research topic")
    ResponseEntity<Object> makeVoid(
            @PathVariable String id, @Valid @RequestBody Reason body, Caller caller) {
        InitiativeId initiative = initiative(id);
        return answers.answer(
                caller,
                Wish.changed(new InitiativeCommand.Void(initiative, body.reason()), initiative)
                        .adjusting(body.adjustmentReason()));
    }

    private static InitiativeId initiative(String id) {
        return new InitiativeId(PathId.of("initiative", id));
    }
}
