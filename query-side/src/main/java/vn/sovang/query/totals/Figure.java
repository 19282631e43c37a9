package vn.sovang.query.totals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sovang.event.Indicator;

/** A figure as it is shown: an indicator, or the one that is derived from two. */
public record Figure(String name, List<Indicator> indicators) {

    private static final Figure RESOURCES =
            new Figure("RESOURCES_VND", List.of(Indicator.CASH_VND, Indicator.GOODS_VND));

    private static final List<Figure> ALL =
            Stream.concat(
                            Stream.of(Indicator.values())
                                    .map(each -> new Figure(each.name(), List.of(each))),
                            Stream.of(RESOURCES))
                    .toList();

    public static List<Figure> all() {
        return ALL;
    }

    public static Optional<Figure> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findAny();
    }
}
