package vn.sovang.benchmark.append;

import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.log.LogSignal;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.proof.HashKeeper;
import vn.sovang.log.proof.HashedSize;
import vn.sovang.log.proof.StoredHashes;

/**
 * A contender of ours while its events are hashed in the same process, as they are when shipped.
 */
final class Proven implements Contender {

    private static final Duration CATCH_UP = Duration.ofMinutes(5);

    private final Contender contender;
    private final DataSource query;
    private final LogSignal signal;
    private @Nullable HashKeeper keeper;

    Proven(Contender contender, BenchDatabase database, RunningSide side) {
        this.contender = contender;
        this.query = database.as(DatabaseRole.QUERY).unpooled();
        this.signal = side.bean(LogSignal.class);
    }

    /** What others have appended meanwhile is hashed before the turn. */
    @Override
    public void enter() {
        HashedSize hashed = new HashedSize(new StoredHashes(JdbcClient.create(query)));
        HashKeeper started = new HashKeeper(query, signal, hashed).start();
        keeper = started;
        if (!started.reaches(contender.storedEvents(), CATCH_UP)) {
            throw new IllegalStateException("The log could not be hashed in time");
        }
    }

    @Override
    public void leave() {
        if (keeper != null) {
            keeper.close();
        }
    }

    @Override
    public Client client() throws Exception {
        return contender.client();
    }

    @Override
    public long storedEvents() {
        return contender.storedEvents();
    }

    @Override
    public void close() {
        contender.close();
    }
}
