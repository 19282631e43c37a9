package vn.sovang.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import vn.sovang.postgres.binaries.Binaries;
import vn.sovang.postgres.files.DirectoryTree;
import vn.sovang.postgres.files.PrivateFile;
import vn.sovang.postgres.process.ClusterProcesses;
import vn.sovang.postgres.process.Program;
import vn.sovang.postgres.process.Wait;

/**
 * The first start on a directory. initdb fills a neighbour that gets its real name at the very end,
 * so a {@code pgdata} that exists is complete, wherever the process was killed.
 */
record Initialisation(DataDirectory directory, Binaries binaries, Program program) {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    void runOnce(SuperuserPassword password) {
        try {
            if (!directory.isInitialised()) {
                initialise(password);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot initialise " + directory.root(), e);
        }
    }

    private void initialise(SuperuserPassword password) throws IOException {
        Path unfinished = emptyNeighbour();
        Path passwordCopy = copyOf(password);
        try {
            program.log().restart();
            finish(program.start(initdb(unfinished, passwordCopy)));
        } finally {
            Files.delete(passwordCopy);
        }
        Files.move(unfinished, directory.pgdata(), StandardCopyOption.ATOMIC_MOVE);
        DirectoryTree.syncEntries(directory.root());
    }

    private Path emptyNeighbour() throws IOException {
        Path unfinished = directory.pgdata().resolveSibling("pgdata.new");
        if (Files.exists(unfinished)) {
            new ClusterProcesses(unfinished).stop();
            DirectoryTree.delete(unfinished);
        }
        Files.createDirectory(unfinished);
        program.user().own(unfinished);
        return unfinished;
    }

    /** The user that runs initdb may be another one, which cannot read the original. */
    private Path copyOf(SuperuserPassword password) throws IOException {
        Path copy = PrivateFile.temporary(password.file());
        Files.writeString(copy, password.text());
        program.user().own(copy);
        return copy;
    }

    /** The builtin locale sorts the same everywhere and for ever; a system's may change. */
    private List<String> initdb(Path target, Path passwordFile) {
        return List.of(
                binaries.initdb(),
                "-D",
                target.toString(),
                "--username=" + SuperuserPassword.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    private void finish(Process initdb) {
        boolean ended = Wait.until(LIMIT, () -> !initdb.isAlive());
        if (!ended || initdb.exitValue() != 0) {
            initdb.destroyForcibly();
            throw new PostgresFailed(
                    "initdb failed. It says:%n".formatted() + program.log().tail());
        }
    }
}
