package vn.sovang.postgres.binaries;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.postgres.PostgresFailed;

/** A directory for what can be made again, which nobody else can write to. */
public final class CacheDirectory {

    private static final UnixSystem USER = new UnixSystem();

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_WRITES =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));

    private CacheDirectory() {}

    public static Path own() {
        return candidates()
                .filter(CacheDirectory::isUsable)
                .findFirst()
                .orElseThrow(() -> new PostgresFailed("No cache directory: set XDG_CACHE_HOME"));
    }

    /** Not root's home: the user that root runs PostgreSQL as may not look into it. */
    private static Stream<Path> candidates() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "sovang-" + USER.getUid());
        return Stream.of(USER.getUid() == 0 ? Path.of("/var/cache/sovang") : inHome(), temporary);
    }

    private static Path inHome() {
        Path home = Path.of(System.getProperty("user.home"), ".cache");
        String chosen = System.getenv("XDG_CACHE_HOME");
        return (chosen == null || chosen.isBlank() ? home : Path.of(chosen)).resolve("sovang");
    }

    private static boolean isUsable(Path directory) {
        try {
            create(directory);
            return Files.isWritable(directory) && isOnlyOurs(directory);
        } catch (IOException notCreated) {
            return false;
        }
    }

    private static void create(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory.getParent());
            Files.createDirectory(directory, OWNER_WRITES);
        }
    }

    /** The programs in here are run, so a directory that somebody else prepared is refused. */
    private static boolean isOnlyOurs(Path directory) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory);
        Object owner = Files.getAttribute(directory, "unix:uid", LinkOption.NOFOLLOW_LINKS);
        return USER.getUid() == (Integer) owner
                && !permissions.contains(PosixFilePermission.GROUP_WRITE)
                && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }
}
