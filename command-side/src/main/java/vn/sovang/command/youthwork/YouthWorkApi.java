package vn.sovang.command.youthwork;

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
import vn.sovang.event.youthwork.YouthWorkId;
import vn.sovang.platform.SystemTime;

@RestController
@RequestMapping(path = "/api/youth-works", consumes = "application/json")
class YouthWorkApi {

    private final CommandAnswers answers;
    private final SystemTime time;

    YouthWorkApi(CommandAnswers answers, SystemTime time) {
        this.answers = answers;
        this.time = time;
    }

    @PostMapping
    @Operation(summary = "Register a youth work")
    ResponseEntity<Object> register(
            @Valid @RequestBody YouthWorkBodies.Registered body, Caller caller) {
        YouthWorkId id = new YouthWorkId(body.id() == null ? time.newId() : body.id());
        return answers.answer(
                caller,
                Wish.created(
                                new YouthWorkCommand.Register(
                                        id,
                                        body.unit(),
                                        body.level(),
                                        body.title(),
                                        body.registeredOn()),
                                id)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/handover")
    @Operation(summary = "Record the handover of a youth work")
    ResponseEntity<Object> handOver(
            @PathVariable String id,
            @Valid @RequestBody YouthWorkBodies.HandedOver body,
            Caller caller) {
        YouthWorkId work = work(id);
        return answers.answer(
                caller,
                Wish.changed(new YouthWorkCommand.HandOver(work, body.handover()), work)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/void")
    @Operation(summary = "Void a youth work")
    ResponseEntity<Object> makeVoid(
            @PathVariable String id, @Valid @RequestBody Reason body, Caller caller) {
        YouthWorkId work = work(id);
        return answers.answer(
                caller,
                Wish.changed(new YouthWorkCommand.Void(work, body.reason()), work)
                        .adjusting(body.adjustmentReason()));
    }

    private static YouthWorkId work(String id) {
        return new YouthWorkId(PathId.of("youth-work", id));
    }
}
