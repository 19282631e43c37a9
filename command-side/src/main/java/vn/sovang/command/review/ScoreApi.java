package vn.sovang.command.review;

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
import vn.sovang.event.review.Points;
import vn.sovang.event.review.ReviewId;

@RestController
@RequestMapping(path = "/api/reviews/{year}/scores", consumes = "application/json")
class ScoreApi {

    private final CommandAnswers answers;

    ScoreApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    @Operation(summary = "Give one's own unit points for a criterion")
    ResponseEntity<Object> give(
            @PathVariable String year,
            @Valid @RequestBody ReviewBodies.ScoreGiven body,
            Caller caller) {
        ReviewId review = body.review(year);
        return answers.answer(
                caller,
                Wish.changed(
                        new ReviewCommand.GiveSelfScore(
                                review,
                                body.unit(),
                                body.criterion(),
                                Points.of(body.points()),
                                body.texts()),
                        review));
    }

    @PostMapping("/verification")
    @Operation(summary = "Verify the points that another unit gave itself")
    ResponseEntity<Object> verify(
            @PathVariable String year,
            @Valid @RequestBody ReviewBodies.ScoreVerified body,
            Caller caller) {
        ReviewId review = body.review(year);
        return answers.answer(
                caller,
                Wish.changed(
                        new ReviewCommand.VerifyScore(
                                review,
                                body.unit(),
                                body.criterion(),
                                Points.of(body.points()),
                                body.reason()),
                        review));
    }
}
