package vn.sovang.command.review;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.review.ReviewId;
import vn.sovang.platform.SystemTime;

@RestController
@RequestMapping(path = "/api/reviews/{year}", consumes = "application/json")
class ReviewApi {

    private final CommandAnswers answers;
    private final SystemTime time;

    ReviewApi(CommandAnswers answers, SystemTime time) {
        this.answers = answers;
        this.time = time;
    }

    @PutMapping("/targets")
    @Operation(summary = "Set all targets of a cluster's year")
    ResponseEntity<Object> setTargets(
            @PathVariable String year,
            @Valid @RequestBody ReviewBodies.TargetsSet body,
            Caller caller) {
        ReviewId review = body.review(year);
        return answers.answer(
                caller, Wish.changed(new ReviewCommand.SetTargets(review, body.byUnit()), review));
    }

    @PutMapping("/criteria")
    @Operation(summary = "Adopt the next version of the criteria")
    ResponseEntity<Object> adoptCriteria(
            @PathVariable String year,
            @Valid @RequestBody ReviewBodies.CriteriaAdopted body,
            Caller caller) {
        ReviewId review = body.review(year);
        return answers.answer(
                caller,
                Wish.changed(new ReviewCommand.AdoptCriteria(review, body.adopted()), review));
    }

    @PostMapping("/limitations")
    @Operation(summary = "Note a limitation of a unit or the whole cluster")
    ResponseEntity<Object> noteLimitation(
            @PathVariable String year,
            @Valid @RequestBody ReviewBodies.LimitationNoted body,
            Caller caller) {
        UUID note = time.newId();
        return answers.answer(
                caller,
                Wish.created(
                        new ReviewCommand.NoteLimitation(
                                body.review(year), note, body.unit(), body.text()),
                        note));
    }

    @PostMapping("/directions")
    @Operation(summary = "Set a direction for a coming year")
    ResponseEntity<Object> setDirection(
            @PathVariable String year,
            @Valid @RequestBody ReviewBodies.DirectionSet body,
            Caller caller) {
        UUID note = time.newId();
        return answers.answer(
                caller,
                Wish.created(
                        new ReviewCommand.SetDirection(
                                body.review(year), note, body.unit(), body.text(), body.forYear()),
                        note));
    }
}
