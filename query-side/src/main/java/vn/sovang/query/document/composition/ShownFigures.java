package vn.sovang.query.document.composition;

import java.util.List;
import java.util.stream.Stream;
import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;

/** All figures in the order in which documents show them: a sum follows its parts. */
final class ShownFigures {

    static final List<Figure> IN_ORDER =
            Figure.all().stream()
                    .filter(each -> !each.equals(Figure.RESOURCES))
                    .flatMap(
                            each ->
                                    each.indicators().contains(Indicator.GOODS_VND)
                                            ? Stream.of(each, Figure.RESOURCES)
                                            : Stream.of(each))
                    .toList();

    private ShownFigures() {}
}
