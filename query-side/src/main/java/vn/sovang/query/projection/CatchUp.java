package vn.sovang.query.projection;

import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.log.LogReader;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.json.EventCodec;
import vn.sovang.query.platform.ViewSchema;

/** Keeps views beside the live ones up with the log until they take the live ones' place. */
public final class CatchUp {

    private static final int BATCH = 500;

    private static final String LOCK_LIVE = "select at from view.position for update";

    /**
     * The live projection may be waiting for this row with a batch for the old views. It finds that
     * they are no longer where it left them, and rolls back.
     */
    private static final String END_LIVE = "update view.position set at = -1";

    private static final String COPY_TOKENS = "insert into %s.token select * from view.token";

    private static final String MOVE_TOKEN =
            """
            update view.token set token = :token, token_type = :type
            where processor_name = :processor and token is not null
            """;

    private final JdbcClient database;
    private final ViewSchema schema;
    private final Views views;
    private final LogReader log;
    private final EventCodec codec;

    public CatchUp(JdbcClient database, ViewSchema schema, LogReader log, EventCodec codec) {
        this.database = database;
        this.schema = schema;
        this.views = new Views(database, schema);
        this.log = log;
        this.codec = codec;
    }

    /** How many events these views are behind the live ones. */
    public long behindLive() {
        return new Views(database, ViewSchema.LIVE).at() - views.at();
    }

    /**
     * Projects the next events, a batch at most, within the caller's transaction.
     *
     * @return whether there were any
     */
    public boolean advance() {
        List<StoredEntry> entries = log.after(views.at(), BATCH);
        ProjectedBatch batch = new ProjectedBatch(views.at());
        entries.forEach(entry -> batch.add(entry.position(), codec.decode(entry)));
        views.append(batch);
        return !entries.isEmpty();
    }

    /**
     * Ends the live views for good, gets at least as far as they did, and takes over the token with
     * its owner, all within the caller's transaction.
     */
    public void takeOver() {
        long live = database.sql(LOCK_LIVE).query(Long.class).single();
        boolean growing = true;
        while (growing && views.at() < live) {
            growing = advance();
        }
        database.sql(END_LIVE).update();
        database.sql(COPY_TOKENS.formatted(schema.name())).update();
        moveToken();
    }

    private void moveToken() {
        SerializedObject<byte[]> token =
                Jackson3Serializer.builder()
                        .build()
                        .serialize(new GlobalSequenceTrackingToken(views.at()), byte[].class);
        database.sql(schema.in(MOVE_TOKEN))
                .param("token", token.getData())
                .param("type", token.getType().getName())
                .param("processor", Processors.NAME)
                .update();
    }
}
