package vn.sovang.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.sovang.event.Event;
import vn.sovang.log.LogReader;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;
import vn.sovang.query.position.Positions;
import vn.sovang.query.world.QueryWorld;

/** A log, the live views, and rebuilds of them. */
final class RebuildWorld implements AutoCloseable {

    private final ScratchDatabase database = ScratchDatabase.create();
    private final QueryWorld world = new QueryWorld(database::as);

    QueryWorld world() {
        return world;
    }

    ScratchDatabase database() {
        return database;
    }

    <T> T part(Class<T> type) {
        return world.part(type);
    }

    Rebuilt rebuild() {
        return rebuild(_ -> {});
    }

    Rebuilt rebuild(Consumer<RebuildProgress> listener) {
        return part(Rebuild.class).run(listener);
    }

    List<RebuildProgress> rebuildTold() {
        List<RebuildProgress> told = new ArrayList<>();
        rebuild(told::add);
        return told;
    }

    void append(List<? extends Event> events) {
        for (int next = 0; next < events.size(); next += 500) {
            world.log().append(null, events.subList(next, Math.min(next + 500, events.size())));
        }
    }

    long head() {
        return new LogReader(database.as(DatabaseRole.QUERY).unpooled()).head().position();
    }

    void awaitViews() {
        part(Positions.class).projected(QueryWorld.now(head()));
    }

    void change(String statement) {
        world.views().sql(statement).update();
    }

    List<String> texts(String question) {
        return world.views().sql(question).query(String.class).list();
    }

    @Override
    public void close() {
        world.close();
    }
}
