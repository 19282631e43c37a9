package vn.sovang.launcher;

import java.util.stream.Stream;
import vn.sovang.postgres.AlreadyRunning;

/**
 * Says in a sentence why a start failed: the message nearest to the cause, without a stack trace.
 */
final class Explanation {

    private Explanation() {}

    static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(AlreadyRunning.class::isInstance)
                .findFirst()
                .orElseGet(() -> root(failure))
                .getMessage();
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
