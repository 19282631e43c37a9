package vn.sovang.benchmark.append;

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
 * A contender's turns, one in each round. Every turn has activities of its own, so that nobody has
 * longer streams to read because it was fast before.
 */
record Slot(String name, Contender contender, List<Turn> turns) {

    Slot(String name, Contender contender) {
        this(name, contender, new ArrayList<>());
    }

    /**
     * @param measured how much of the turn counts
     * @throws IllegalStateException when what was acknowledged is not what is stored
     */
    Turn run(Sizes sizes, Duration measured, SplittableRandom random) throws Exception {
        List<NewActivity> activities = NewActivity.several(sizes.activities());
        List<Contender.Client> clients = new ArrayList<>();
        contender.enter();
        try {
            for (int number = 0; number < sizes.clients(); number++) {
                clients.add(contender.client());
            }
            begin(clients, activities);
            long before = contender.storedEvents();
            Turn turn = Clients.run(steps(clients, activities, random), sizes.warmUp(), measured);
            check(turn.acknowledged(), contender.storedEvents() - before);
            turns.add(turn);
            return turn;
        } finally {
            contender.leave();
            for (Contender.Client client : clients) {
                client.close();
            }
        }
    }

    private static void begin(List<Contender.Client> clients, List<NewActivity> activities) {
        Clients.together(
                IntStream.range(0, clients.size())
                        .mapToObj(
                                number ->
                                        (Callable<Boolean>)
                                                () -> {
                                                    for (int next = number;
                                                            next < activities.size();
                                                            next += clients.size()) {
                                                        clients.get(number)
                                                                .begin(activities.get(next));
                                                    }
                                                    return true;
                                                })
                        .toList());
    }

    private static List<Clients.Step> steps(
            List<Contender.Client> clients, List<NewActivity> activities, SplittableRandom random) {
        return clients.stream()
                .map(
                        client -> {
                            SplittableRandom own = random.split();
                            return (Clients.Step)
                                    () -> client.record(Participants.any(activities, own));
                        })
                .toList();
    }

    private void check(long acknowledged, long stored) {
        if (acknowledged != stored) {
            throw new IllegalStateException(
                    "%s acknowledged %d and stored %d".formatted(name, acknowledged, stored));
        }
    }
}
