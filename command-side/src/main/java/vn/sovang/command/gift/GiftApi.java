package vn.sovang.command.gift;

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
import vn.sovang.event.gift.GiftId;
import vn.sovang.platform.SystemTime;

@RestController
@RequestMapping(path = "/api/gifts", consumes = "application/json")
class GiftApi {

    private final CommandAnswers answers;
    private final SystemTime time;

    GiftApi(CommandAnswers answers, SystemTime time) {
        this.answers = answers;
        this.time = time;
    }

    @PostMapping
    @Operation(summary = "Record gifts that were given")
    ResponseEntity<Object> record(@Valid @RequestBody GiftBodies.Recorded body, Caller caller) {
        GiftId id = new GiftId(body.id() == null ? time.newId() : body.id());
        return answers.answer(
                caller,
                Wish.created(new GiftCommand.Record(id, body.unit(), body.details()), id)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct a gift, with a reason")
    ResponseEntity<Object> correct(
            @PathVariable String id, @Valid @RequestBody GiftBodies.Corrected body, Caller caller) {
        GiftId gift = gift(id);
        return answers.answer(
                caller,
                Wish.changed(new GiftCommand.Correct(gift, body.changes(), body.reason()), gift)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/void")
    @Operation(summary = "Void a gift")
    ResponseEntity<Object> makeVoid(
            @PathVariable String id, @Valid @RequestBody Reason body, Caller caller) {
        GiftId gift = gift(id);
        return answers.answer(
                caller,
                Wish.changed(new GiftCommand.Void(gift, body.reason()), gift)
                        .adjusting(body.adjustmentReason()));
    }

    private static GiftId gift(String id) {
        return new GiftId(PathId.of("gift", id));
    }
}
