package vn.sovang.benchmark.hot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.benchmark.history.History;
import vn.sovang.benchmark.world.Province;
import vn.sovang.event.Event;

/** Events as the log has them, without those that only found the units. */
final class Examples {

    private static final int EVENTS = 4_096;

    private Examples() {}

    static Stream<Event> ofHistory() {
        int founding = Province.founding().size();
        List<Event> events = new ArrayList<>();
        new History(founding + EVENTS)
                .tell((at, facts) -> facts.forEach(fact -> events.add(fact.event())));
        return events.stream().skip(founding);
    }
}
