package vn.sovang.query.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.log.LogPosition;
import vn.sovang.platform.VietnamTime;
import vn.sovang.query.document.composition.Composer;
import vn.sovang.query.document.composition.Source;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.highlight.Highlight;
import vn.sovang.query.document.highlight.Highlights;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.proof.Proofs;
import vn.sovang.query.review.ReviewView;
import vn.sovang.query.review.Reviews;
import vn.sovang.query.review.basis.AskedCluster;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.totals.Span;
import vn.sovang.query.unit.Organisation;
import vn.sovang.query.unit.Organisations;

/** Asks for all that a document shows. */
@Component
class Reports {

    private final Organisations organisations;
    private final Reviews reviews;
    private final Highlights highlights;
    private final Proofs proofs;

    Reports(Organisations organisations, Reviews reviews, Highlights highlights, Proofs proofs) {
        this.organisations = organisations;
        this.reviews = reviews;
        this.highlights = highlights;
        this.proofs = proofs;
    }

    /**
     * @throws vn.sovang.platform.http.Refused when there is no such review, or the tree has not got
     *     to the position
     */
    ReviewDocument of(int year, ReportQuestion question, LogPosition at) {
        Composer composer = new Composer(question.language());
        AsOf asOf = asOf(at);
        Organisation known = organisations.at(at.position());
        Cluster cluster = AskedCluster.of(known, year, question.cluster());
        LocalDate last = RequestText.through(question.through());
        Scopes scopes = new Scopes(known, year, last);
        ReviewView review = reviews.of(cluster, scopes, asOf);
        List<List<Span>> members =
                review.units().stream().map(unit -> scopes.below(unit.unit())).toList();
        List<List<Highlight>> told = highlights.of(members, known, asOf);
        String root = Base64.getEncoder().encodeToString(proofs.root(at.position()));
        return composer.compose(
                new Source(review, told, root, question.through() == null ? null : last));
    }

    /** Units have their names of the day of the position, however the position was asked for. */
    private static AsOf asOf(LogPosition at) {
        Instant recordedAt = at.recordedAt() == null ? Instant.EPOCH : at.recordedAt();
        return new AsOf(at, VietnamTime.dayOf(recordedAt));
    }
}
