package vn.sovang.command.account;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

    private static final int MIN_PASSWORD = 12;
    private static final int MAX_PASSWORD = 200;

    private final AccountDesk desk;
    private final CommandAnswers answers;

    AccountApi(AccountDesk desk, CommandAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @Consistent
    record Opened(
            @NotNull
                    @Pattern(
                            regexp = "[^:\\p{Cntrl}\\s]{1,100}",
                            message = "must be 1 to 100 characters, no colon")
                    String username,
            @NotNull String password,
            @NotNull Role role,
            @Nullable UnitCode unit)
            implements Consistent.Rules {

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    password != null && !isLongEnough(password),
                    "password",
                    "must be 12 to 200 characters");
            report.wrong(
                    role == Role.RECORDER && unit == null, "unit", "is required for a recorder");
        }
    }

    private static boolean isLongEnough(String password) {
        int characters = password.codePointCount(0, password.length());
        return !password.isBlank() && characters >= MIN_PASSWORD && characters <= MAX_PASSWORD;
    }

    @PostMapping
    @Operation(summary = "Open an account")
    ResponseEntity<Object> open(@Valid @RequestBody Opened body, Caller caller) {
        return answers.answer(desk.open(caller, body));
    }
}
