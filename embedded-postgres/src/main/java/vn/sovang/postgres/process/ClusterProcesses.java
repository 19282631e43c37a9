package vn.sovang.postgres.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.postgres.PostgresFailed;

/**
 * The processes that work in one PostgreSQL directory, whoever started them. After kill -9 of the
 * postmaster its children may go on for a while and keep the shared memory, so they count too.
 */
public record ClusterProcesses(Path pgdata, Duration patience) {

    private static final Pattern PROGRAM = Pattern.compile("/bin/(postgres|initdb)\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);

    public ClusterProcesses(Path pgdata) {
        this(pgdata, PATIENCE);
    }

    /** Returns when none is left. */
    public void stop() {
        Set<ProcessHandle> found = running();
        postmasterOf(found).ifPresent(this::shutDown);
        found.addAll(running());
        found.stream().filter(ClusterProcesses::lives).forEach(ProcessHandle::destroyForcibly);
        if (!Wait.until(KILL_LIMIT, () -> found.stream().noneMatch(ClusterProcesses::lives))) {
            throw new PostgresFailed("Processes still use %s: %s".formatted(pgdata, found));
        }
        // Nobody lives in the directory now. Left in place, the file would stop the next start as
        // soon as its process id is given to anything else.
        PostmasterFile.of(pgdata).delete();
    }

    public Set<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(process -> isToldToWorkHere(process) || worksHere(process))
                .filter(ClusterProcesses::isPostgres)
                .flatMap(found -> Stream.concat(Stream.of(found), found.descendants()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A process id alone proves nothing: after a crash it may name anybody. */
    private Optional<ProcessHandle> postmasterOf(Set<ProcessHandle> found) {
        return PostmasterFile.of(pgdata).process().filter(found::contains);
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            // Linux only; elsewhere the path does not exist.
            Path own = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.isSameFile(own, pgdata);
        } catch (IOException goneOrForbidden) {
            return false;
        }
    }

    /** Spares a shell that stands in the directory. What hides its program gets no benefit. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(PROGRAM.asPredicate()::test).orElse(true);
    }

    private boolean isToldToWorkHere(ProcessHandle process) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(pgdata.toString()))
                .isPresent();
    }

    private void shutDown(ProcessHandle postmaster) {
        for (Signal signal : Signal.values()) {
            if (endsOn(signal, postmaster)) {
                return;
            }
        }
    }

    private boolean endsOn(Signal signal, ProcessHandle postmaster) {
        signal.send(postmaster);
        return Wait.until(patience, () -> !lives(postmaster));
    }

    /** A zombie is not alive: it holds nothing, and where nobody reaps it stays for ever. */
    private static boolean lives(ProcessHandle process) {
        return process.isAlive() && !isZombie(process);
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", process.pid() + "/stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException notLinux) {
            return false;
        }
    }
}
