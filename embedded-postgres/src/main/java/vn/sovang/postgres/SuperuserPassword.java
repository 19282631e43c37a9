package vn.sovang.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.sovang.postgres.files.DirectoryTree;
import vn.sovang.postgres.files.PrivateFile;

/** The superuser's password, generated once per data directory and readable by its owner only. */
record SuperuserPassword(Path file, String text) {

    static final String SUPERUSER = "postgres";

    private static final int BYTES = 24;

    static SuperuserPassword of(DataDirectory directory) {
        Path file = directory.password();
        try {
            if (!Files.exists(file)) {
                requireNoCluster(directory);
                write(file, generated());
            }
            return new SuperuserPassword(file, Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the password in " + file, e);
        }
    }

    private static void requireNoCluster(DataDirectory directory) {
        if (directory.isInitialised()) {
            throw new PostgresFailed("The password file is gone: " + directory.password());
        }
    }

    private static String generated() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void write(Path file, String text) throws IOException {
        Path complete = PrivateFile.temporary(file);
        Files.writeString(complete, text);
        DirectoryTree.sync(complete);
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
