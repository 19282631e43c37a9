package vn.sovang.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sovang.postgres.files.DirectoryTree;

/** Where everything of one server lies. */
record DataDirectory(Path root, boolean temporary) {

    /** The real path, so that two names of one directory share one lock. */
    static DataDirectory at(Path path) {
        try {
            Path real = Files.createDirectories(path.toAbsolutePath()).toRealPath();
            return new DataDirectory(real, false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data directory " + path, e);
        }
    }

    static DataDirectory fresh() {
        try {
            return new DataDirectory(
                    Files.createTempDirectory("sovang-postgres-").toRealPath(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a temporary data directory", e);
        }
    }

    Path pgdata() {
        return root.resolve("pgdata");
    }

    boolean isInitialised() {
        return Files.exists(pgdata().resolve("PG_VERSION"));
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path password() {
        return root.resolve("superuser-password");
    }

    Path lock() {
        return root.resolve("lock");
    }

    void deleteIfTemporary() {
        if (temporary) {
            DirectoryTree.delete(root);
        }
    }
}
