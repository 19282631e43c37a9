package vn.sovang.postgres.binaries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Writes the entries of a tar archive below one directory, with links and executable bits. */
public record Unpacking(Path target) {

    private static final int EXECUTABLE = 0111;

    public void all(TarArchiveInputStream tar) throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        while (entry != null) {
            one(tar, entry);
            entry = tar.getNextEntry();
        }
    }

    private void one(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path path = inside(entry.getName());
        Files.createDirectories(path.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            file(tar, entry, path);
        }
    }

    private static void file(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        Files.copy(tar, path);
        boolean executable = (entry.getMode() & EXECUTABLE) != 0;
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private Path inside(String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Outside of the archive: " + name);
        }
        return path;
    }
}
