package vn.sovang.query.position;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.platform.RequestText;

/** Finds the part of the log that lies between two times, as far as the views are. */
@Component
public class Stretches {

    private final Positions positions;

    Stretches(Positions positions) {
        this.positions = positions;
    }

    /**
     * @param from needed
     * @param to without it, now
     * @param minPosition which the views are waited for to reach
     */
    public Stretch between(
            @Nullable String from, @Nullable String to, @Nullable String minPosition) {
        AskedTime begins = AskedTime.read("from", from == null ? "" : from);
        AskedTime ends = to == null ? null : AskedTime.read("to", to);
        if (ends != null && begins.isAfter(ends)) {
            throw outOfOrder();
        }
        positions.awaitLeast(minPosition);
        AsOf start = positions.projected(begins);
        AsOf end = ends == null ? positions.projectedNow() : positions.projected(ends);
        if (start.position() > end.position()) {
            throw outOfOrder();
        }
        return new Stretch(start, end);
    }

    private static Refused outOfOrder() {
        return RequestText.invalid("from", "must not be later than to");
    }
}
