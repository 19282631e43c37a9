package vn.sovang.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A figure as it is shown: an indicator, or the one that is derived from two. */
public record Figure(@JsonValue String name, List<Indicator> indicators) {

    public static final Figure RESOURCES =
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

    /**
     * @throws IllegalArgumentException when there is no such figure
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Figure of(String name) {
        return named(name)
                .orElseThrow(() -> new IllegalArgumentException("No figure is named " + name));
    }

    @Override
    public String toString() {
        return name;
    }
}
