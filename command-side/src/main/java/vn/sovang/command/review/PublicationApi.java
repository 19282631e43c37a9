package vn.sovang.command.review;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.Wish;
import vn.sovang.platform.SystemTime;

@RestController
class PublicationApi {

    private final CommandAnswers answers;
    private final SystemTime time;
    private final PublishedLog log;

    PublicationApi(CommandAnswers answers, SystemTime time, PublishedLog log) {
        this.answers = answers;
        this.time = time;
        this.log = log;
    }

    @PostMapping(path = "/api/reviews/{year}/publish", consumes = "application/json")
    @Operation(summary = "Publish the review of a closed year as it stands now")
    ResponseEntity<Object> publish(
            @PathVariable String year,
            @Valid @RequestBody ReviewBodies.Published body,
            Caller caller) {
        UUID publication = time.newId();
        return answers.answer(
                caller,
                Wish.created(
                        new ReviewCommand.Publish(
                                body.review(year), publication, body.title(), log::head),
                        publication));
    }
}
