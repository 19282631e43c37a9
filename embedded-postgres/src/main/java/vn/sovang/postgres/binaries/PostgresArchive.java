package vn.sovang.postgres.binaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.sovang.postgres.PostgresFailed;

/** The compressed programs of one operating system and processor, as a class path resource. */
public record PostgresArchive(String resource) {

    private static final int HASH_CHARACTERS = 16;

    public static PostgresArchive ofThisSystem() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    public static PostgresArchive of(String system, String processor) {
        return new PostgresArchive(
                "/postgres-%s-%s.txz".formatted(systemName(system), processorName(processor)));
    }

    private static String systemName(String system) {
        return switch (system) {
            case "Linux" -> "linux";
            case "Mac OS X" -> "darwin";
            default -> throw new PostgresFailed("No embedded PostgreSQL for " + system);
        };
    }

    private static String processorName(String processor) {
        return switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> throw new PostgresFailed("No embedded PostgreSQL for " + processor);
        };
    }

    /** A name for the content, so that a new version gets a directory of its own. */
    public String hash() {
        try (DigestInputStream content = new DigestInputStream(open(), sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            byte[] digest = content.getMessageDigest().digest();
            return HexFormat.of().formatHex(digest).substring(0, HASH_CHARACTERS);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    public void unpackInto(Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open()))) {
            new Unpacking(target).all(tar);
        }
    }

    private InputStream open() {
        InputStream content = PostgresArchive.class.getResourceAsStream(resource);
        if (content == null) {
            throw new PostgresFailed("Not on the class path: " + resource);
        }
        return content;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
