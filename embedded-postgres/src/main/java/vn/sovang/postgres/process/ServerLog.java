package vn.sovang.postgres.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.sovang.postgres.files.PrivateFile;

/** What the server and initdb print, kept from the last start on. */
public record ServerLog(Path file) {

    private static final int TAIL_BYTES = 4000;

    public void restart() {
        try {
            PrivateFile.recreate(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    public ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    public String tail() {
        try (SeekableByteChannel log = Files.newByteChannel(file, StandardOpenOption.READ)) {
            log.position(Math.max(0, log.size() - TAIL_BYTES));
            byte[] bytes = Channels.newInputStream(log).readNBytes(TAIL_BYTES);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }
}
