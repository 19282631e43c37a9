package vn.sovang.command.activity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.BatchId;
import vn.sovang.platform.SystemTime;

@RestController
@RequestMapping(path = "/api/activities", consumes = "application/json")
class ActivityApi {

    private final CommandAnswers answers;
    private final SystemTime time;

    ActivityApi(CommandAnswers answers, SystemTime time) {
        this.answers = answers;
        this.time = time;
    }

    @PostMapping
    @Operation(summary = "Record an activity")
    ResponseEntity<Object> record(@Valid @RequestBody ActivityBodies.Recorded body, Caller caller) {
        ActivityId id = new ActivityId(body.id() == null ? time.newId() : body.id());
        return answers.answer(
                caller,
                Wish.created(
                                new ActivityCommand.Record(
                                        id, body.unit(), body.others(), body.details()),
                                id)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct an activity, with a reason")
    ResponseEntity<Object> correct(
            @PathVariable String id,
            @Valid @RequestBody ActivityBodies.Corrected body,
            Caller caller) {
        ActivityId activity = activity(id);
        return answers.answer(
                caller,
                Wish.changed(
                                new ActivityCommand.Correct(
                                        activity, body.changes(), body.reason()),
                                activity)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/void")
    @Operation(summary = "Void an activity with all its batches")
    ResponseEntity<Object> makeVoid(
            @PathVariable String id, @Valid @RequestBody Reason body, Caller caller) {
        ActivityId activity = activity(id);
        return answers.answer(
                caller,
                Wish.changed(new ActivityCommand.Void(activity, body.reason()), activity)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/participants")
    @Operation(summary = "Record a participant batch")
    ResponseEntity<Object> recordBatch(
            @PathVariable String id,
            @Valid @RequestBody ActivityBodies.BatchRecorded body,
            Caller caller) {
        UUID chosen = body.id();
        BatchId batch = new BatchId(chosen == null ? time.newId() : chosen);
        return answers.answer(
                caller,
                Wish.created(
                                new ActivityCommand.RecordBatch(
                                        activity(id),
                                        batch,
                                        body.unit(),
                                        body.on(),
                                        body.attendance(),
                                        body.basis()),
                                batch)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/participants/{batch}/correction")
    @Operation(summary = "Correct the numbers of a participant batch")
    ResponseEntity<Object> correctBatch(
            @PathVariable String id,
            @PathVariable String batch,
            @Valid @RequestBody ActivityBodies.BatchCorrected body,
            Caller caller) {
        BatchId corrected = batch(batch);
        return answers.answer(
                caller,
                Wish.changed(
                                new ActivityCommand.CorrectBatch(
                                        activity(id), corrected, body.attendance(), body.reason()),
                                corrected)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/participants/{batch}/void")
    @Operation(summary = "Void a participant batch")
    ResponseEntity<Object> voidBatch(
            @PathVariable String id,
            @PathVariable String batch,
            @Valid @RequestBody Reason body,
            Caller caller) {
        BatchId taken = batch(batch);
        return answers.answer(
                caller,
                Wish.changed(
                                new ActivityCommand.VoidBatch(activity(id), taken, body.reason()),
                                taken)
                        .adjusting(body.adjustmentReason()));
    }

    private static ActivityId activity(String id) {
        return new ActivityId(PathId.of("activity", id));
    }

    private static BatchId batch(String id) {
        return new BatchId(PathId.of("batch", id));
    }
}
