package vn.sovang.query.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.ReviewId;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.review.basis.AskedCluster;
import vn.sovang.query.review.basis.Basis;
import vn.sovang.query.review.basis.ReviewPositions;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.unit.Organisation;
import vn.sovang.query.unit.Organisations;

@RestController
class ReviewApi {

    /** Which review, as it was sent. */
    record Question(
            @Nullable String cluster,
            @Parameter(
                            description =
                                    "current (default), closed: as at the last closing known, or"
                                            + " published: as the last publication known shows it")
                    @Nullable String basis,
            @Nullable String through) {}

    private final Positions positions;
    private final ReviewPositions reviewPositions;
    private final Organisations organisations;
    private final Reviews reviews;

    ReviewApi(
            Positions positions,
            ReviewPositions reviewPositions,
            Organisations organisations,
            Reviews reviews) {
        this.positions = positions;
        this.reviewPositions = reviewPositions;
        this.organisations = organisations;
        this.reviews = reviews;
    }

    @GetMapping("/api/reviews/{year}")
    @Operation(summary = "The year-end review of a cluster")
    ReviewView review(
            @PathVariable("year") String asked,
            @ParameterObject Question question,
            @ParameterObject AsOfRequest when) {
        int year = RequestText.year(asked);
        Basis basis = Basis.parse(question.basis());
        LocalDate last = RequestText.through(question.through());
        AsOf now = positions.projected(when);
        ClusterCode cluster =
                AskedCluster.of(organisations.at(now.position()), year, question.cluster()).code();
        AsOf asOf = reviewPositions.of(basis, new ReviewId(new BookYear(year), cluster), now);
        Organisation known = organisations.at(asOf.position());
        return reviews.of(known.known(cluster), new Scopes(known, year, last), asOf);
    }
}
