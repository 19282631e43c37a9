package vn.sovang.command.account;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.body.Consistent;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.platform.account.Role;

@RestController
@RequestMapping(path = "/api/accounts", consumes = "application/json")
class AccountApi {

    private final AccountDesk desk;
    private final CommandAnswers answers;

    AccountApi(AccountDesk desk, CommandAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @Consistent
    record Opened(
            @NotNull @Pattern(regexp = "[^:\\p{Cntrl}\\s]{1,100}", message = "must be 1 to 100 characters, no colon")
                    String username,
            @NotNull @Size(min = 12, max = 200) String password,
            @NotNull Role role,
            @Nullable UnitCode unit)
            implements Consistent.Rules {

        @Override
        public void check(Consistent.Report report) {
            report.wrong(role == Role.RECORDER && unit == null, "unit", "is required for a recorder");
        }
    }

    @PostMapping
    @Operation(summary = "Open an account")
    ResponseEntity<Object> open(@Valid @RequestBody Opened body, Caller caller) {
        return answers.answer(desk.open(caller, body));
    }
}
