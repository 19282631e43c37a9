package vn.sovang.command.journal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.core.JacksonException;
import vn.sovang.command.desk.Caller;
import vn.sovang.log.LogReader;
import vn.sovang.platform.SystemTime;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.http.DatabaseFailure;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.platform.http.UnreadableBody;
import vn.sovang.platform.json.StrictJson;
import vn.sovang.platform.json.Utf8;

/**
 * Has one line of a journal decided, with the importer's authority and the line's instant as now.
 */
class JournalDesk {

    private static final Logger LOGGER = LoggerFactory.getLogger(JournalDesk.class);

    private final JournalRoutes routes;
    private final Validator validator;
    private final LogReader log;
    private final SystemTime time;

    JournalDesk(
            JournalRoutes routes,
            Validator validator,
            @Qualifier("command") LogReader log,
            SystemTime time) {
        this.routes = routes;
        this.validator = validator;
        this.log = log;
        this.time = time;
    }

    /** The answer that the line's endpoint would have given. */
    ResponseEntity<?> decide(byte[] line, Account importer) {
        try {
            JournalLine command = valid(read(line));
            Caller caller =
                    new Caller(
                            importer,
                            command.actor(),
                            new Caller.Imported(command.recordedAt(), time.now()),
                            Optional.empty());
            return decide(command, caller);
        } catch (JacksonException unreadable) {
            return UnreadableBody.problem(unreadable).answer();
        } catch (Refused refused) {
            return refused.problem().answer();
        } catch (ReflectiveOperationException | RuntimeException failure) {
            return failed(failure).answer();
        }
    }

    private static JournalLine read(byte[] line) {
        if (!Utf8.isText(line)) {
            throw new Refused(Problem.of(400, "invalid-json", "A line is JSON in UTF-8."));
        }
        JournalLine command = StrictJson.MAPPER.readValue(line, JournalLine.class);
        if (command == null) {
            throw new Refused(Problem.of(400, "invalid-request", "A line is an object."));
        }
        return command;
    }

    private ResponseEntity<?> decide(JournalLine line, Caller caller)
            throws ReflectiveOperationException {
        JournalRoutes.Match match =
                routes.find(line.method(), line.path())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                Problem.of(
                                                        404,
                                                        "not-found",
                                                        "No command is sent to this address.")));
        Parameter[] parameters = match.handler().getMethod().getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int index = 0; index < parameters.length; index++) {
            arguments[index] = argument(parameters[index], match, line, caller);
        }
        checkTime(line);
        return match.invoke(arguments);
    }

    private void checkTime(JournalLine line) {
        if (line.recordedAt().isAfter(time.now())) {
            throw new Refused(Problem.of(409, "date-in-future", "recordedAt lies in the future."));
        }
        Instant last = log.head().recordedAt();
        if (last != null && line.recordedAt().isBefore(last)) {
            throw new Refused(
                    Problem.of(
                            409,
                            "recorded-at-out-of-order",
                            "recordedAt precedes the last one of the log."));
        }
    }

    private Object argument(
            Parameter parameter, JournalRoutes.Match match, JournalLine line, Caller caller) {
        if (parameter.getType() == Caller.class) {
            return caller;
        }
        return parameter.isAnnotationPresent(RequestBody.class)
                ? valid(StrictJson.MAPPER.treeToValue(line.body(), parameter.getType()))
                : Objects.requireNonNull(match.variables().get(parameter.getName()));
    }

    private <T> T valid(T body) {
        Set<ConstraintViolation<T>> violations = validator.validate(body);
        if (violations.isEmpty()) {
            return body;
        }
        throw new Refused(
                Problem.invalid(
                        violations.stream()
                                .map(
                                        each ->
                                                new Problem.FieldError(
                                                        each.getPropertyPath().toString(),
                                                        each.getMessage()))
                                .toList()));
    }

    private static Problem failed(Exception failure) {
        if (DatabaseFailure.isAbsence(failure)) {
            return Problem.unavailable("The database is away; nothing was recorded by this line.");
        }
        LOGGER.error("A line of a journal failed unexpectedly", failure);
        return Problem.of(500, "internal-error", "Something went wrong; it has been logged.");
    }
}
