package vn.sovang.postgres.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code postmaster.pid} that a running server keeps. It survives kill -9, and by then its
 * process id may belong to somebody else.
 */
public record PostmasterFile(Path path) {

    private static final int STATUS_LINE = 7;

    public static PostmasterFile of(Path pgdata) {
        return new PostmasterFile(pgdata.resolve("postmaster.pid"));
    }

    public Optional<ProcessHandle> process() {
        return line(0).filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of);
    }

    public boolean saysReady(long pid) {
        return isBy(pid) && line(STATUS_LINE).equals(Optional.of("ready"));
    }

    public boolean isBy(long pid) {
        return line(0).equals(Optional.of(Long.toString(pid)));
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }

    private Optional<String> line(int index) {
        try {
            List<String> lines = Files.readAllLines(path);
            return lines.stream().skip(index).findFirst().map(String::strip);
        } catch (IOException absentOrVanishing) {
            return Optional.empty();
        }
    }
}
