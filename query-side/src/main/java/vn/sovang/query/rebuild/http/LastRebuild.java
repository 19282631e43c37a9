package vn.sovang.query.rebuild.http;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.log.json.CanonicalJson;
import vn.sovang.query.rebuild.Rebuild;

/** What the last rebuild told of itself, in whichever process it runs. */
@Component
class LastRebuild {

    private static final String LOAD = "select state from view_history.rebuild";

    private static final String SAVE = "update view_history.rebuild set state = :state";

    private static final String BEGIN =
            "update view_history.rebuild set state = :state, key = :key";

    private static final String IS_KEY =
            "select coalesce(key = :key, false) from view_history.rebuild";

    private static final RebuildState GONE =
            RebuildState.failed("The process that ran it is gone; the views are as they were");

    private final JdbcClient views;
    private final Rebuild rebuild;

    LastRebuild(@Qualifier("query") JdbcClient views, Rebuild rebuild) {
        this.views = views;
        this.rebuild = rebuild;
    }

    /** A rebuild says that it is running until it ends, or dies. */
    RebuildState load() {
        RebuildState state = saved();
        if (!state.isRunning() || rebuild.isRunning()) {
            return state;
        }
        RebuildState last = saved();
        return last.isRunning() ? GONE : last;
    }

    void save(RebuildState state) {
        views.sql(SAVE).param("state", text(state)).update();
    }

    /**
     * @param key of the request that has begun it, if it had one
     */
    void begin(RebuildState state, @Nullable String key) {
        views.sql(BEGIN).param("state", text(state)).param("key", key).update();
    }

    boolean wasBegunBy(String key) {
        return views.sql(IS_KEY).param("key", key).query(Boolean.class).single();
    }

    private RebuildState saved() {
        return CanonicalJson.MAPPER.readValue(
                views.sql(LOAD).query(String.class).single(), RebuildState.class);
    }

    private static String text(RebuildState state) {
        return CanonicalJson.MAPPER.writeValueAsString(state);
    }
}
