package vn.sovang.benchmark.append;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import vn.sovang.benchmark.measure.Clients;
import vn.sovang.benchmark.measure.Clients.Turn;
import vn.sovang.benchmark.run.Sizes;
import vn.sovang.benchmark.work.NewActivity;
import vn.sovang.benchmark.work.Participants;

/**
 * The clients of a contender. Every crew has activities of its own, so that nobody has longer
 * streams to read because it was fast before.
 */
final class Crew implements AutoCloseable {

    private final Contender contender;
    private final List<NewActivity> activities;
    private final SplittableRandom random;
    private final List<Contender.Client> clients = new ArrayList<>();
    private long storedBefore;
    private long acknowledged;

    private Crew(Contender contender, Sizes sizes, SplittableRandom random) {
        this.contender = contender;
        this.activities = NewActivity.several(sizes.activities());
        this.random = random;
    }

    static Crew of(Contender contender, Sizes sizes, SplittableRandom random) throws Exception {
        Crew crew = new Crew(contender, sizes, random);
        try {
            crew.begin(sizes.clients());
            return crew;
        } catch (Exception failure) {
            crew.close();
            throw failure;
        }
    }

    Turn work(Duration warmUp, Duration measured) {
        Turn turn = Clients.run(clients.stream().map(this::step).toList(), warmUp, measured);
        acknowledged += turn.acknowledged();
        return turn;
    }

    /**
     * @throws IllegalStateException when what was acknowledged is not what is stored
     */
    void check() {
        long stored = contender.storedEvents() - storedBefore;
        if (acknowledged != stored) {
            throw new IllegalStateException(
                    "Acknowledged %d and stored %d".formatted(acknowledged, stored));
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        for (Contender.Client client : clients) {
            client.close();
        }
    }

    private void begin(int size) throws Exception {
        for (int number = 0; number < size; number++) {
            clients.add(contender.client());
        }
        Clients.together(IntStream.range(0, size).mapToObj(this::beginning).toList());
        storedBefore = contender.storedEvents();
    }

    private Callable<Boolean> beginning(int number) {
        return () -> {
            for (int next = number; next < activities.size(); next += clients.size()) {
                clients.get(number).begin(activities.get(next));
            }
            return true;
        };
    }

    private Clients.Step step(Contender.Client client) {
        SplittableRandom own = random.split();
        return () -> client.record(Participants.any(activities, own));
    }
}
