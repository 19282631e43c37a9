package vn.sovang.query.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places by points, the most first. Equal points share a place, and the places after it stay free.
 */
final class Ranks {

    private final List<BigDecimal> points;

    private Ranks(List<BigDecimal> points) {
        this.points = points;
    }

    static Ranks among(Stream<@Nullable BigDecimal> points) {
        return new Ranks(points.filter(Objects::nonNull).toList());
    }

    /** From 1; null without points. */
    @Nullable Integer of(@Nullable BigDecimal own) {
        return own == null
                ? null
                : 1 + (int) points.stream().filter(each -> each.compareTo(own) > 0).count();
    }
}
