package vn.sovang.platform.http;

/** The codes of problems that come from HTTP itself. */
final class HttpCodes {

    private HttpCodes() {}

    static String codeOf(int status) {
        return switch (status) {
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status < 500 ? "invalid-request" : "internal-error";
        };
    }

    static String detailOf(int status) {
        return switch (status) {
            case 401 -> "An account of the system is needed.";
            case 403 -> "This account may not do that.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "The answer cannot be given in the form that was asked for.";
            case 413 -> "A body is at most 1 MiB.";
            case 415 -> "A body is JSON: application/json.";
            case 503 -> "The system is not available at the moment; try again.";
            default ->
                    status < 500
                            ? "The request is not valid."
                            : "Something went wrong; it has been logged.";
        };
    }
}
