package vn.sovang.platform.http;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.sovang.platform.http.Problem.FieldError;

/** Turns whatever a web handler throws into a problem answer, never into a stack trace. */
@RestControllerAdvice
public class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return refused.problem().answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException violations) {
        return Problem.invalid(
                        violations.getConstraintViolations().stream()
                                .map(
                                        each ->
                                                new FieldError(
                                                        each.getPropertyPath().toString(),
                                                        each.getMessage()))
                                .toList())
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException mistyped) {
        return Problem.invalid(mistyped.getName(), "is not of the expected form").answer();
    }

    /** Sums are exact or refused, never wrong. */
    @ExceptionHandler
    ResponseEntity<Object> tooLarge(ArithmeticException overflow) {
        return Problem.of(409, "figure-too-large", "A figure of this answer is beyond 2^63.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(RequestRejectedException rejected) {
        return Problem.of(400, "invalid-request", "The address or a header is not well formed.")
                .answer();
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Object> databaseFailed(RuntimeException failure) {
        log.warn("The database did not answer: {}", failure.getMessage());
        return DatabaseFailure.isAbsence(failure)
                ? Problem.unavailable("The database is away; try again.").answer()
                : unexpected(failure);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception bug) {
        log.error("A request failed unexpectedly", bug);
        return Problem.of(500, "internal-error", "Something went wrong; it has been logged.")
                .answer();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return UnreadableBody.problem(unreadable).answer();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<FieldError> errors =
                invalid.getBindingResult().getAllErrors().stream()
                        .map(
                                each ->
                                        new FieldError(
                                                each
                                                                instanceof
                                                                org.springframework.validation
                                                                                .FieldError
                                                                        field
                                                        ? field.getField()
                                                        : each.getObjectName(),
                                                String.valueOf(each.getDefaultMessage())))
                        .toList();
        return Problem.invalid(errors).answer();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Problem problem =
                Problem.of(
                        status.value(),
                        HttpCodes.codeOf(status.value()),
                        HttpCodes.detailOf(status.value()));
        HttpHeaders all = new HttpHeaders(headers);
        all.putAll(problem.headers());
        return ResponseEntity.status(status).headers(all).body(problem.body());
    }
}
