package vn.sovang.command.headcount;

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
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.platform.SystemTime;

@RestController
@RequestMapping(path = "/api/headcounts", consumes = "application/json")
class HeadcountApi {

    private final CommandAnswers answers;
    private final SystemTime time;

    HeadcountApi(CommandAnswers answers, SystemTime time) {
        this.answers = answers;
        this.time = time;
    }

    @PostMapping
    @Operation(
            summary = "Record how many people were nominated to the Party, admitted, or official")
    ResponseEntity<Object> record(
            @Valid @RequestBody HeadcountBodies.Recorded body, Caller caller) {
        HeadcountId id = new HeadcountId(body.id() == null ? time.newId() : body.id());
        return answers.answer(
                caller,
                Wish.created(new HeadcountCommand.Record(id, body.unit(), body.details()), id)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct a headcount, with a reason")
    ResponseEntity<Object> correct(
            @PathVariable String id,
            @Valid @RequestBody HeadcountBodies.Corrected body,
            Caller caller) {
        HeadcountId headcount = headcount(id);
        return answers.answer(
                caller,
                Wish.changed(
                                new HeadcountCommand.Correct(
                                        headcount, body.changes(), body.reason()),
                                headcount)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/void")
    @Operation(summary = "Void a headcount")
    ResponseEntity<Object> makeVoid(
            @PathVariable String id, @Valid @RequestBody Reason body, Caller caller) {
        HeadcountId headcount = headcount(id);
        return answers.answer(
                caller,
                Wish.changed(new HeadcountCommand.Void(headcount, body.reason()), headcount)
                        .adjusting(body.adjustmentReason()));
    }

    private static HeadcountId headcount(String id) {
        return new HeadcountId(PathId.of("headcount", id));
    }
}
