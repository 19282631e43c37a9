package vn.sovang.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the server and initdb print, kept from the last start on. */
record ServerLog(Path file) {

    private static final int TAIL_BYTES = 4000;

    void restart() {
        try {
            PrivateFile.recreate(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    String tail() {
        try (SeekableByteChannel log = Files.newByteChannel(file, StandardOpenOption.READ)) {
            log.position(Math.max(0, log.size() - TAIL_BYTES));
            byte[] bytes = Channels.newInputStream(log).readNBytes(TAIL_BYTES);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e + ")";
        }
    }
}
