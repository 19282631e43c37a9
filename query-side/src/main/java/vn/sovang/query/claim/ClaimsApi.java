package vn.sovang.query.claim;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.log.LogPosition;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.review.basis.AskedCluster;
import vn.sovang.query.totals.Scopes;
import vn.sovang.query.unit.Organisation;
import vn.sovang.query.unit.Organisations;

@RestController
class ClaimsApi {

    /** In the order of the text. */
    record Answer(List<Claim> claims, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;
    private final Claims claims;

    ClaimsApi(Positions positions, Organisations organisations, Claims claims) {
        this.positions = positions;
        this.organisations = organisations;
        this.claims = claims;
    }

    @PostMapping(path = "/api/reviews/{year}/claims", consumes = "application/json")
    @Operation(summary = "Check the figures of a draft against the log")
    Answer check(
            @PathVariable("year") String asked,
            @RequestParam(required = false) @Nullable String minPosition,
            @Valid @RequestBody ClaimsBody body) {
        int year = RequestText.year(asked);
        if (!body.hasText()) {
            throw RequestText.invalid(
                    "text", "must be 1 to %d characters".formatted(ClaimsBody.MAX_CODE_POINTS));
        }
        String text = Objects.requireNonNull(body.text());
        AsOf asOf = positions.projected(new AsOfRequest(body.asOf(), minPosition));
        Organisation known = organisations.at(asOf.position());
        Cluster cluster = AskedCluster.of(known, year, body.cluster());
        Scopes scopes = new Scopes(known, year, RequestText.through(null));
        return new Answer(claims.of(text, cluster, scopes, asOf.position()), asOf.at());
    }
}
