package vn.sovang.query.document.composition;

import java.util.List;
import java.util.stream.IntStream;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.Heading;
import vn.sovang.query.document.content.Imprint;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.content.UnitPage.Fact;
import vn.sovang.query.document.language.Days;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.ReviewView.State;

/** Puts a document together. The same source and language give the same document. */
public final class Composer {

    private final Language language;

    public Composer(Language language) {
        this.language = language;
    }

    public ReviewDocument compose(Source source) {
        ReviewView review = source.review();
        Imprint imprint = new Imprint(review.asOf(), source.root());
        ClusterTables cluster = new ClusterTables(language, review);
        UnitPages pages = new UnitPages(language, review);
        return new ReviewDocument(
                language,
                heading(source),
                imprint,
                facts(source),
                cluster.totals(),
                cluster.ranking(),
                cluster.matrix(),
                new Charts(language, review).all(),
                IntStream.range(0, review.units().size())
                        .mapToObj(each -> pages.page(each, source.highlights().get(each)))
                        .toList(),
                new RemarkLists(language, review).all(),
                new Lines(language, review, imprint).table());
    }

    private Heading heading(Source source) {
        ReviewView review = source.review();
        return new Heading(
                review.year(),
                review.cluster().code().value(),
                review.cluster().name(),
                language.say(Term.YEAR_END_REVIEW) + " " + review.year(),
                source.through());
    }

    private List<Fact> facts(Source source) {
        ReviewView review = source.review();
        Term state = review.state() == State.OPEN ? Term.OPEN : Term.CLOSED;
        Fact open = new Fact(language.say(Term.STATE), Cell.text(language.say(state)));
        Fact members = new Fact(language.say(Term.MEMBERS), Cell.count(review.units().size()));
        if (source.through() == null) {
            return List.of(open, members);
        }
        String last = Days.print(source.through());
        return List.of(
                open, members, new Fact(language.say(Term.COUNTED_THROUGH), Cell.text(last)));
    }
}
