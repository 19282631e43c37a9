package vn.sovang.query.review;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.review.ReviewId;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.review.basis.AskedCluster;
import vn.sovang.query.unit.Organisations;

@RestController
class ReviewHistoryApi {

    private final Positions positions;
    private final Organisations organisations;
    private final Histories histories;

    ReviewHistoryApi(Positions positions, Organisations organisations, Histories histories) {
        this.positions = positions;
        this.organisations = organisations;
        this.histories = histories;
    }

    @GetMapping("/api/reviews/{year}/history")
    @Operation(summary = "What happened to the review of a cluster and to the books of its year")
    History history(
            @PathVariable("year") String asked,
            @RequestParam(required = false) @Nullable String cluster,
            @ParameterObject AsOfRequest when) {
        int year = RequestText.year(asked);
        AsOf asOf = positions.projected(when);
        Cluster reviewed = AskedCluster.of(organisations.at(asOf.position()), year, cluster);
        BookYear books = new BookYear(year);
        return histories.of(
                List.of(books.stream(), new ReviewId(books, reviewed.code()).stream()), asOf);
    }
}
