package vn.sovang.postgres.binaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.sovang.postgres.files.DirectoryTree;
import vn.sovang.postgres.files.Unfinished;

/** PostgreSQL's programs, unpacked once per user and version. */
public record Binaries(Path home) {

    public static Binaries extracted() {
        return extractedInto(CacheDirectory.own());
    }

    public static Binaries extractedInto(Path cache) {
        PostgresArchive archive = PostgresArchive.ofThisSystem();
        Path home = cache.resolve("postgres-" + archive.hash());
        if (!Files.isDirectory(home)) {
            extract(archive, cache, home);
        }
        return new Binaries(home);
    }

    public String postgres() {
        return home.resolve("bin/postgres").toString();
    }

    public String initdb() {
        return home.resolve("bin/initdb").toString();
    }

    /** Several processes may do this at once: the first one to rename its directory wins. */
    private static void extract(PostgresArchive archive, Path cache, Path home) {
        try {
            Unfinished.deleteOld(cache);
            Path unfinished = Unfinished.create(cache);
            archive.unpackInto(unfinished);
            DirectoryTree.sync(unfinished);
            publish(unfinished, home);
            DirectoryTree.syncEntries(cache);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot extract PostgreSQL into " + cache, e);
        }
    }

    private static void publish(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            DirectoryTree.delete(unfinished);
            if (!Files.isDirectory(home)) {
                throw failure;
            }
        }
    }
}
