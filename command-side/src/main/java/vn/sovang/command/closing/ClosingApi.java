package vn.sovang.command.closing;

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
import vn.sovang.event.closing.BookYear;
import vn.sovang.platform.http.StrictYear;

@RestController
@RequestMapping(path = "/api/reviews/{year}", consumes = "application/json")
class ClosingApi {

    private final CommandAnswers answers;

    ClosingApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/close")
    @Operation(summary = "Close the books of a year: from then on its facts change by adjustment")
    ResponseEntity<Object> close(
            @PathVariable String year,
            @Valid @RequestBody ClosingBodies.Closed body,
            Caller caller) {
        BookYear closed = new BookYear(StrictYear.of(year));
        return answers.answer(
                caller, Wish.changed(new ClosingCommand.Close(closed, body.reason()), closed));
    }

    @PostMapping("/reopen")
    @Operation(summary = "Open the books of a year again, by another person, with a reason")
    ResponseEntity<Object> reopen(
            @PathVariable String year,
            @Valid @RequestBody ClosingBodies.Reopened body,
            Caller caller) {
        BookYear reopened = new BookYear(StrictYear.of(year));
        return answers.answer(
                caller, Wish.changed(new ClosingCommand.Reopen(reopened, body.reason()), reopened));
    }
}
