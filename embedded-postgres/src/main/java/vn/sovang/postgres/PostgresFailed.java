package vn.sovang.postgres;

import org.jspecify.annotations.Nullable;

/** PostgreSQL could not be installed, initialised, started or stopped; the message says why. */
public final class PostgresFailed extends RuntimeException {

    public PostgresFailed(String message) {
        this(message, null);
    }

    public PostgresFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
