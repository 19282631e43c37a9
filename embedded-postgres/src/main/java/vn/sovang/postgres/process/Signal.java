package vn.sovang.postgres.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** The signals that Java cannot send itself, with what they mean to a postmaster. */
public enum Signal {
    /** Fast shutdown: sessions end, then a checkpoint. */
    INT,
    /** Immediate shutdown: the next start recovers. */
    QUIT;

    public void send(ProcessHandle receiver) {
        // The shell's own kill: slim containers have no program of that name.
        ProcessBuilder kill =
                new ProcessBuilder("sh", "-c", "kill -" + name() + " " + receiver.pid());
        try {
            Process sent = kill.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
            Wait.until(Duration.ofSeconds(5), () -> !sent.isAlive());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot signal process " + receiver.pid(), e);
        }
    }
}
