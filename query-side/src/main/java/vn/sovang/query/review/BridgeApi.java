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
import vn.sovang.query.audit.diff.Diff;
import vn.sovang.query.audit.diff.DiffQuestion;
import vn.sovang.query.audit.diff.Diffs;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.review.basis.AskedCluster;
import vn.sovang.query.review.basis.Basis;
import vn.sovang.query.review.basis.ReviewPositions;
import vn.sovang.query.totals.entries.EntryPlace;
import vn.sovang.query.unit.Organisations;

@RestController
class BridgeApi {

    /** Which bridge, as it was sent. */
    record Question(
            @Nullable String cluster,
            @Parameter(
                            description =
                                    "closed (default): from the last closing known, or published:"
                                            + " from the last publication known")
                    @Nullable String from,
            @Nullable String through,
            @Nullable String after,
            @Nullable String limit) {}

    private final Positions positions;
    private final ReviewPositions reviewPositions;
    private final Organisations organisations;
    private final Diffs diffs;

    BridgeApi(
            Positions positions,
            ReviewPositions reviewPositions,
            Organisations organisations,
            Diffs diffs) {
        this.positions = positions;
        this.reviewPositions = reviewPositions;
        this.organisations = organisations;
        this.diffs = diffs;
    }

    @GetMapping("/api/reviews/{year}/bridge")
    @Operation(
            summary =
                    "What changed a cluster's figures since its year was closed or published, entry"
                            + " by entry")
    Diff bridge(
            @PathVariable("year") String asked,
            @ParameterObject Question question,
            @ParameterObject AsOfRequest when) {
        int year = RequestText.year(asked);
        Basis basis = Basis.parseFrom(question.from());
        LocalDate through = RequestText.through(question.through());
        EntryPlace after = EntryPlace.parse(question.after());
        int limit = RequestText.limit(question.limit());
        AsOf to = positions.projected(when);
        ClusterCode cluster =
                AskedCluster.of(organisations.at(to.position()), year, question.cluster()).code();
        AsOf from = reviewPositions.of(basis, new ReviewId(new BookYear(year), cluster), to);
        return diffs.of(
                new DiffQuestion(year, "cluster:" + cluster, through, from.at(), to.at()),
                after,
                limit);
    }
}
