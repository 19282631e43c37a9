package vn.sovang.platform.http;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.sovang.platform.json.MalformedValue;

/** Says what is wrong with a body that could not be read: its syntax, or one of its fields. */
public final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException cause
                ? problem(cause)
                : Problem.of(400, "invalid-json", "The body is missing or is not JSON.");
    }

    public static Problem problem(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                    Problem.invalid(path(unknown), "is not known here");
            case DatabindException wrong when !wrong.getPath().isEmpty() ->
                    Problem.invalid(path(wrong), messageOf(wrong));
            case DatabindException wrong ->
                    Problem.of(400, "invalid-request", "The body is not an object of that form.");
            case JacksonException syntax ->
                    Problem.of(400, "invalid-json", "The body is not JSON: " + place(syntax));
        };
    }

    private static String path(DatabindException failure) {
        return failure.getPath().stream()
                .map(
                        each ->
                                each.getPropertyName() == null
                                        ? Integer.toString(each.getIndex())
                                        : each.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String messageOf(DatabindException wrong) {
        return wrong.getCause() instanceof MalformedValue malformed
                ? malformed.getMessage()
                : "is not of the expected form";
    }

    private static String place(JacksonException syntax) {
        return syntax.getLocation() == null
                ? "at an unknown place"
                : "line %d, column %d"
                        .formatted(
                                syntax.getLocation().getLineNr(),
                                syntax.getLocation().getColumnNr());
    }
}
