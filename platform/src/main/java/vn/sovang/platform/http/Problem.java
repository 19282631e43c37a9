package vn.sovang.platform.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why a request was not done, for programs and for people: RFC 9457.
 *
 * @param code stable, for programs
 * @param detail a sentence for people
 * @param errors what is wrong with which field, for invalid input
 */
public record Problem(int status, String code, String detail, List<FieldError> errors) {

    private static final int RETRY_AFTER_SECONDS = 1;

    /**
     * @param field the path of the field, as in {@code goods.valueVnd}
     */
    public record FieldError(String field, String message) {}

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, List.of());
    }

    public static Problem invalid(List<FieldError> errors) {
        String detail =
                errors.isEmpty()
                        ? "The request is not valid."
                        : errors.getFirst().field() + " " + errors.getFirst().message();
        return new Problem(400, "invalid-request", detail, errors);
    }

    public static Problem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    public static Problem unavailable(String detail) {
        return of(503, "unavailable", detail);
    }

    /** The members of the answer's body, in their order. */
    public Map<String, Object> body() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:sovang:problem:" + code);
        members.put("title", HttpStatus.valueOf(status).getReasonPhrase());
        members.put("status", status);
        members.put("detail", detail);
        members.put("code", code);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        return members;
    }

    public HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS));
        }
        return headers;
    }

    public ResponseEntity<Object> answer() {
        return ResponseEntity.status(status).headers(headers()).body(body());
    }
}
