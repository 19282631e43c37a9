package vn.sovang.query.review;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.unit.Organisation;
import vn.sovang.query.unit.Organisations;

@RestController
class ReviewApi {

    private final Positions positions;
    private final Organisations organisations;
    private final Reviews reviews;

    ReviewApi(Positions positions, Organisations organisations, Reviews reviews) {
        this.positions = positions;
        this.organisations = organisations;
        this.reviews = reviews;
    }

    @GetMapping("/api/reviews/{year}")
    @Operation(summary = "The year-end review of a cluster")
    ReviewView review(
            @PathVariable("year") String asked,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable String through,
            @ParameterObject AsOfRequest when) {
        int year = RequestText.year(asked);
        LocalDate last = RequestText.through(through);
        AsOf asOf = positions.projected(when);
        Organisation known = organisations.at(asOf.position());
        Cluster reviewed = known.reviewed(cluster, year);
        return reviews.of(reviewed, new Scopes(known, year, last), asOf);
    }
}
