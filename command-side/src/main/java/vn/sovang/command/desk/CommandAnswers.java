package vn.sovang.command.desk;

import org.springframework.http.ResponseEntity;

/** Puts the outcome of a wish into an HTTP answer. */
public final class CommandAnswers {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final CommandDesk desk;

    public CommandAnswers(CommandDesk desk) {
        this.desk = desk;
    }

    public ResponseEntity<Object> answer(Caller caller, Wish wish) {
        return answer(desk.handle(caller, wish));
    }

    public ResponseEntity<Object> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed(var problem) -> problem.answer();
            case Outcome.Granted(var status, var answer, var replayed) -> {
                ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
                yield (replayed ? response.header(REPLAYED, "true") : response).body(answer);
            }
        };
    }
}
