package vn.sovang.query.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.log.LogPosition;

/** How far the views have got. It never goes back, so that one look serves everybody who waits. */
@Component
public class ProjectedPosition {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private static final String NOW =
            """
            select p.at as position, e.recorded_at
            from view.position p left join log.event e on e.position = p.at
            """;

    private final JdbcClient views;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile LogPosition last = LogPosition.BEGINNING;
    private long lookedAt = System.nanoTime() - PATIENCE.toNanos();

    ProjectedPosition(@Qualifier("query") JdbcClient views) {
        this.views = views;
    }

    public LogPosition now() {
        LogPosition seen = views.sql(NOW).query(ProjectedPosition::position).single();
        last = seen;
        return seen;
    }

    /** Waits at most {@link #PATIENCE}. @return whether the views have got there */
    public boolean reaches(long position) {
        return reaches(position, PATIENCE);
    }

    boolean reaches(long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (last.position() < position && lookAgain().position() < position) {
            if (System.nanoTime() >= deadline || !paused()) {
                return false;
            }
        }
        return true;
    }

    /** One looks for all who wait; the others take what it saw. */
    private LogPosition lookAgain() {
        if (looking.tryLock()) {
            try {
                if (System.nanoTime() - lookedAt >= LOOK_EVERY.toNanos()) {
                    lookedAt = System.nanoTime();
                    now();
                }
            } finally {
                looking.unlock();
            }
        }
        return last;
    }

    private static boolean paused() {
        try {
            Thread.sleep(LOOK_EVERY);
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static LogPosition position(ResultSet row, int number) throws SQLException {
        return new LogPosition(row.getLong("position"), instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("recorded_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
