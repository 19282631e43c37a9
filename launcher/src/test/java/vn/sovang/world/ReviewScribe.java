package vn.sovang.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes commands on the books of the years and on what is said and published about them. */
final class ReviewScribe {

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;
    private final ScoreScribe scores;
    private final NewYearScribe newYears;

    ReviewScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
        this.scores = new ScoreScribe(draw, days, model);
        this.newYears = new NewYearScribe(draw, days, model);
    }

    @Nullable Draft next() {
        return switch (draw.between(0, 19)) {
            case 0, 1, 2 -> books();
            case 3, 4 -> publication();
            case 5 -> note();
            case 6, 7, 8 -> newYears.next();
            default -> scores.next();
        };
    }

    /** A closed year stays so for a while, so that there are adjustments. */
    private Draft books() {
        int year = draw.chance(3) ? days.today().getYear() + 1 : year();
        boolean closed = model.books.isClosed(year, model.ledger.head());
        boolean reopens = draw.chance(closed ? 50 : 10);
        String path = "reviews/" + year + (reopens ? "/reopen" : "/close");
        return Draft.post(path).with("reason", reopens || draw.chance(50) ? draw.text() : null);
    }

    private Draft publication() {
        int year = year();
        for (int i = 0; i < 3 && !model.books.isClosed(year, model.ledger.head()); i++) {
            year = year();
        }
        return Draft.post("reviews/" + year + "/publish")
                .with("cluster", scores.cluster())
                .with("title", "Báo cáo " + draw.text());
    }

    private Draft note() {
        int year = year();
        String cluster = scores.cluster();
        List<String> members = scores.members(year, cluster);
        boolean direction = draw.chance(50);
        String unit = draw.chance(8) || members.isEmpty() ? days.unit() : draw.pick(members);
        return Draft.post("reviews/" + year + (direction ? "/directions" : "/limitations"))
                .with("cluster", cluster)
                .with("unit", draw.chance(60) ? unit : null)
                .with("text", draw.text())
                .with("forYear", direction ? (Long) (year + 1L) : null);
    }

    private int year() {
        return scores.year();
    }
}
