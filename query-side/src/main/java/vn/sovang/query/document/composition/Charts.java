package vn.sovang.query.document.composition;

import java.util.List;
import vn.sovang.event.Figure;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.Chart;
import vn.sovang.query.document.content.Chart.Bar;
import vn.sovang.query.document.content.NumberForm;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.UnitReview;

/** A chart for each figure that says something. */
record Charts(Language language, ReviewView review) {

    List<Chart> all() {
        return ShownFigures.IN_ORDER.stream().filter(this::isShown).map(this::chart).toList();
    }

    private boolean isShown(Figure figure) {
        return review.units().stream().anyMatch(unit -> total(unit, figure) != 0);
    }

    private Chart chart(Figure figure) {
        long longest =
                review.units().stream().mapToLong(unit -> total(unit, figure)).max().orElse(0);
        List<Bar> bars = review.units().stream().map(unit -> bar(unit, figure, longest)).toList();
        return new Chart(language.figure(figure), bars);
    }

    private static Bar bar(UnitReview unit, Figure figure, long longest) {
        long total = total(unit, figure);
        return new Bar(
                unit.name(),
                Cell.count(total),
                Cell.amount(unit.share().get(figure.name()), NumberForm.SHARE),
                total <= 0 ? 0 : (double) total / longest);
    }

    private static long total(UnitReview unit, Figure figure) {
        return unit.totals().getOrDefault(figure.name(), 0L);
    }
}
