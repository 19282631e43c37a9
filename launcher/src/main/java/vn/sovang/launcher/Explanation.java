package vn.sovang.launcher;

import java.util.Objects;
import java.util.stream.Stream;
import vn.sovang.postgres.AlreadyRunning;

/**
 * Says in a sentence why a start failed: the message nearest to the cause, without a stack trace.
 */
final class Explanation {

    private Explanation() {}

    static String of(Throwable failure) {
        Throwable cause = telling(failure);
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    }

    private static Throwable telling(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(20)
                .filter(AlreadyRunning.class::isInstance)
                .map(Throwable.class::cast)
                .findFirst()
                .orElseGet(() -> root(failure));
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
