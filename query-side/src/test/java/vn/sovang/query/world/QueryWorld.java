package vn.sovang.query.world;

import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogSignal;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.platform.SystemTime;
import vn.sovang.query.QuerySide;
import vn.sovang.query.position.AsOfRequest;

/** A log and the query side that follows it, without HTTP. */
public final class QueryWorld implements AutoCloseable {

    /** That checkpoints are signed with. */
    public static final SignerKey KEY = SignerKey.generate("test.example/log");

    private final DatabaseAddress query;
    private final LogSignal signal = new LogSignal();
    private final TestLog log;
    private AnnotationConfigApplicationContext querySide;

    public QueryWorld() {
        this(ScratchDatabase.create()::as);
    }

    public QueryWorld(Function<DatabaseRole, DatabaseAddress> database) {
        this.query = database.apply(DatabaseRole.QUERY);
        this.log = new TestLog(database.apply(DatabaseRole.COMMAND), signal);
        this.querySide = started();
    }

    public TestLog log() {
        return log;
    }

    public <T> T part(Class<T> type) {
        return querySide.getBean(type);
    }

    /** Straight into the database, to look at what a test could not see otherwise. */
    public JdbcClient views() {
        return JdbcClient.create(query.unpooled());
    }

    public void stopQuerySide() {
        querySide.close();
    }

    public void startQuerySide() {
        querySide = started();
    }

    /** A second process on the same database; the caller closes it. */
    public AnnotationConfigApplicationContext started() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test",
                                Map.of(
                                        "sovang.query.database.url", query.jdbcUrl(),
                                        "sovang.query.database.password", query.password(),
                                        "sovang.proof.key", KEY.line())));
        context.registerBean(SystemTime.class);
        context.registerBean(LogSignal.class, () -> signal);
        context.register(QuerySide.class);
        context.refresh();
        return context;
    }

    public static AsOfRequest now(long atLeast) {
        return new AsOfRequest(null, Long.toString(atLeast));
    }

    public static AsOfRequest asOf(String asOf) {
        return new AsOfRequest(asOf, null);
    }

    @Override
    public void close() {
        log.close();
        querySide.close();
    }
}
