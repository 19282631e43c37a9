package vn.sovang.postgres;

import java.nio.file.Path;

/** The data directory is held by a live process, so no second server may start on it. */
public final class AlreadyRunning extends RuntimeException {

    AlreadyRunning(Path directory, String owner) {
        super("The data directory %s is already in use by process %s".formatted(directory, owner));
    }
}
