package vn.sovang.postgres.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Empty files that only their owner may read, from their first moment on. */
public final class PrivateFile {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFile() {}

    public static void recreate(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, OWNER_ONLY);
    }

    /** A neighbour to fill and then rename to the file's own name. */
    public static Path temporary(Path file) throws IOException {
        Path neighbour = file.resolveSibling(file.getFileName() + ".new");
        recreate(neighbour);
        return neighbour;
    }
}
