package vn.sovang.postgres.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

/** Extractions on their way, and those that were killed on it. */
public final class Unfinished {

    private static final String PREFIX = "unfinished-";
    private static final Duration SURELY_DEAD = Duration.ofHours(1);

    private Unfinished() {}

    /** Open to other users, since root may run the programs as somebody else. */
    public static Path create(Path cache) throws IOException {
        return Files.createTempDirectory(
                cache,
                PREFIX,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    public static void deleteOld(Path cache) throws IOException {
        Instant limit = Instant.now().minus(SURELY_DEAD);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(cache, PREFIX + "*")) {
            for (Path extraction : found) {
                if (Files.getLastModifiedTime(extraction).toInstant().isBefore(limit)) {
                    DirectoryTree.delete(extraction);
                }
            }
        }
    }
}
