package vn.sovang.postgres.process;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sovang.postgres.PostgresFailed;
import vn.sovang.postgres.files.DirectoryTree;

/** Whom PostgreSQL runs as. It refuses to run as root, so root has to step down. */
public enum ServerUser {
    /** This process is not root: nothing to do. */
    SELF(List.of(), 0),
    /** A user namespace in which root is nobody; on the outside the files stay root's. */
    NAMESPACE(List.of("unshare", "-U"), 0),
    /** Where namespaces are denied, as in Docker by default: the user nobody. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

    private final List<String> prefix;
    private final int owner;

    ServerUser(List<String> prefix, int owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    public static ServerUser current() {
        if (new UnixSystem().getUid() != 0) {
            return SELF;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(ServerUser::works)
                .findFirst()
                .orElseThrow(() -> new PostgresFailed("Root needs unshare -U or setpriv"));
    }

    public List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Gives the user a tree that an earlier start may have left to another one. */
    public void own(Path tree) {
        try {
            if (this != SELF && !Files.getAttribute(tree, "unix:uid").equals(owner)) {
                DirectoryTree.giveTo(owner, tree);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot change the owner of " + tree, e);
        }
    }

    /** Lets the user pass through a directory without listing it. */
    public void letThrough(Path directory) {
        if (this != NOBODY) {
            return;
        }
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(directory);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(directory, permissions);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + directory + " to nobody", e);
        }
    }

    private boolean works() {
        try {
            Process trial =
                    new ProcessBuilder(command(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start();
            return Wait.until(Duration.ofSeconds(5), () -> !trial.isAlive())
                    && trial.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
