package vn.sovang.log.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Checks the log against its tree from the start of the process to its end, pass after pass. */
public final class LogCheck implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(LogCheck.class);

    private static final Duration GLANCE_EVERY = Duration.ofSeconds(1);

    private final DataSource connections;
    private final Glance glance;
    private final CheckPace pace;
    private volatile CheckState state = CheckState.BEGINNING;
    private volatile @Nullable Thread thread;
    private long glancedAt = System.nanoTime();

    /**
     * @param connections unpooled
     */
    public LogCheck(DataSource connections, CheckPace pace) {
        this.connections = connections;
        this.glance = new Glance(connections);
        this.pace = pace;
    }

    public LogCheck start() {
        thread = Thread.ofPlatform().name("log-check").daemon(true).start(this::check);
        return this;
    }

    public CheckState state() {
        return state;
    }

    @Override
    public void close() {
        Thread started = thread;
        if (started != null) {
            started.interrupt();
        }
    }

    private void check() {
        try {
            while (true) {
                checkOnce();
                restAndGlance(pace.pause());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away is no finding: the next pass begins from the beginning. */
    private void checkOnce() throws InterruptedException {
        try (Connection connection = connections.getConnection()) {
            complete(new CheckPass(connection));
        } catch (SQLException | DataAccessException away) {
            LOGGER.debug("The check of the log was broken off", away);
        }
    }

    private void complete(CheckPass pass) throws InterruptedException {
        Optional<Alteration> found = glance.look();
        while (found.isEmpty() && !pass.isDone()) {
            long begun = System.nanoTime();
            found = pass.step(pace.batch());
            state = state.at(pass.checked(), pass.size());
            Duration work = Duration.ofNanos(System.nanoTime() - begun);
            if (found.isEmpty() && restAndGlance(pace.rest(work, state.passes() == 0))) {
                return;
            }
        }
        if (found.isPresent()) {
            tell(found.get());
        } else {
            state = state.at(pass.checked(), pass.size()).intact();
        }
    }

    /**
     * @return whether something was found meanwhile
     */
    private boolean restAndGlance(Duration whole) throws InterruptedException {
        long until = System.nanoTime() + whole.toNanos();
        boolean found = false;
        for (long left = whole.toNanos(); left > 0; left = until - System.nanoTime()) {
            Thread.sleep(Duration.ofNanos(Math.min(left, GLANCE_EVERY.toNanos())));
            found = found || glancedAtSomething();
        }
        return found;
    }

    private boolean glancedAtSomething() {
        if (System.nanoTime() - glancedAt < GLANCE_EVERY.toNanos()) {
            return false;
        }
        glancedAt = System.nanoTime();
        try {
            Optional<Alteration> found = glance.look();
            found.ifPresent(this::tell);
            return found.isPresent();
        } catch (DataAccessException away) {
            return false;
        }
    }

    private void tell(Alteration found) {
        if (!found.equals(state.alteration())) {
            LOGGER.error("The log was altered. {}", found.sentence());
        }
        state = state.found(found);
    }
}
