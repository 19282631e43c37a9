package vn.sovang.benchmark.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import vn.sovang.benchmark.http.KeptConnection;
import vn.sovang.benchmark.measure.Clients;
import vn.sovang.benchmark.measure.Latencies;
import vn.sovang.benchmark.measure.Stopwatch;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.benchmark.run.Run;
import vn.sovang.benchmark.run.RunningSide;
import vn.sovang.benchmark.work.NewActivity;
import vn.sovang.benchmark.work.OwnDesk;
import vn.sovang.benchmark.work.Participants;
import vn.sovang.benchmark.world.LogLoader;
import vn.sovang.benchmark.world.Recorders;
import vn.sovang.event.unit.UnitCode;

/** Commands on a fixed schedule; every fifth of them is followed until its figure is visible. */
public final class LiveBench {

    private static final int FOLLOW_EVERY = 5;
    private static final int OK = 200;

    /**
     * @param perSecond commands that were sent within the measured time
     */
    private record Lag(double perSecond, Latencies latencies) {}

    /** What one sender saw. */
    private record Seen(long sent, Latencies latencies) {}

    private final Run run;
    private final SplittableRandom random = new SplittableRandom(500);

    public LiveBench(Run run) {
        this.run = run;
    }

    public LiveFigures measure() throws IOException {
        Lag one = inOneProcess();
        tell("in one process", one);
        Lag two = betweenTwo();
        tell("between two", two);
        return new LiveFigures(
                run.sizes().live().perSecond(),
                one.perSecond(),
                one.latencies().p50Ms(),
                one.latencies().p99Ms(),
                two.latencies().p50Ms(),
                two.latencies().p99Ms());
    }

    private Lag inOneProcess() throws IOException {
        BenchDatabase database = LogLoader.found(run.server().database("live"));
        try (RunningSide both = RunningSide.both(database)) {
            return lag(both, both);
        }
    }

    /** They share this JVM but nothing in it: the query side hears of commits through NOTIFY. */
    private Lag betweenTwo() throws IOException {
        BenchDatabase database = LogLoader.found(run.server().database("live_two"));
        try (RunningSide command = RunningSide.command(database);
                RunningSide query = RunningSide.query(database)) {
            return lag(command, query);
        }
    }

    private Lag lag(RunningSide command, RunningSide query) throws IOException {
        Recorders.signIn(query.port());
        OwnDesk desk = OwnDesk.of(command);
        List<NewActivity> activities = NewActivity.several(run.sizes().activities());
        activities.forEach(desk::begin);
        Schedule schedule = new Schedule(run.sizes().live());
        List<Callable<Seen>> senders =
                IntStream.range(0, run.sizes().clients())
                        .mapToObj(
                                number -> {
                                    SplittableRandom own = random.split();
                                    return (Callable<Seen>)
                                            () -> send(schedule, desk, activities, own, query);
                                })
                        .toList();
        List<Seen> all = Clients.together(senders);
        Duration measured = run.sizes().live().measured();
        return new Lag(
                all.stream().mapToLong(Seen::sent).sum() / (measured.toMillis() / 1e3),
                Latencies.together(all.stream().map(Seen::latencies).toList()));
    }

    private static Seen send(
            Schedule schedule,
            OwnDesk desk,
            List<NewActivity> activities,
            SplittableRandom random,
            RunningSide query)
            throws IOException {
        Stopwatch watch = new Stopwatch();
        long sent = 0;
        try (KeptConnection connection = new KeptConnection(query.port())) {
            Optional<Schedule.Tick> tick;
            while ((tick = schedule.next()).isPresent()) {
                Participants participants = Participants.any(activities, random);
                long position = desk.record(participants).position();
                long answered = System.nanoTime();
                sent += tick.get().measured() ? 1 : 0;
                if (tick.get().number() % FOLLOW_EVERY == 0) {
                    follow(connection, participants.activity().unit(), position);
                    if (tick.get().measured()) {
                        watch.add(System.nanoTime() - answered);
                    }
                }
            }
        }
        return new Seen(sent, watch.latencies());
    }

    private static void follow(KeptConnection connection, UnitCode unit, long position)
            throws IOException {
        String path = "/api/totals/2025?scope=own:%s&minPosition=%d".formatted(unit, position);
        KeptConnection.Reply reply = connection.get(path, Recorders.authorization(unit));
        if (reply.status() != OK) {
            throw new IOException("Not visible: " + reply);
        }
    }

    private void tell(String where, Lag lag) {
        run.tell(
                "live, %s: %,.0f commands/s, visible after p50 %.1f ms, p99 %.1f ms",
                where, lag.perSecond(), lag.latencies().p50Ms(), lag.latencies().p99Ms());
    }
}
