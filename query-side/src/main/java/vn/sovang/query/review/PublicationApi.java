package vn.sovang.query.review;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.review.ReviewEvent;
import vn.sovang.event.review.ReviewId;
import vn.sovang.log.LogPosition;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.history.Streams;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOf;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;
import vn.sovang.query.unit.Organisation;
import vn.sovang.query.unit.Organisations;

@RestController
class PublicationApi {

    /**
     * A review that was made public.
     *
     * @param position the last event that it takes into account
     * @param root of the log's tree of that size, in base64
     * @param recordedAt when it was published
     */
    record Publication(
            UUID id,
            ClusterCode cluster,
            String title,
            long position,
            String root,
            Instant recordedAt,
            String publishedBy) {

        static Publication of(Recorded recorded) {
            ReviewEvent.Published published = (ReviewEvent.Published) recorded.event();
            return new Publication(
                    published.publication(),
                    published.review().cluster(),
                    published.title(),
                    published.position(),
                    published.root(),
                    recorded.entry().recordedAt(),
                    recorded.actor());
        }
    }

    /** The newest one last. */
    record Publications(List<Publication> publications, LogPosition asOf) {}

    private final Positions positions;
    private final Organisations organisations;
    private final Streams streams;

    PublicationApi(Positions positions, Organisations organisations, Streams streams) {
        this.positions = positions;
        this.organisations = organisations;
        this.streams = streams;
    }

    @GetMapping("/api/reviews/{year}/publications")
    @Operation(summary = "The published reviews of a year, of one cluster or of all")
    Publications publications(
            @PathVariable("year") String asked,
            @RequestParam(required = false) @Nullable String cluster,
            @ParameterObject AsOfRequest when) {
        BookYear year = new BookYear(RequestText.year(asked));
        AsOf asOf = positions.projected(when);
        return new Publications(
                clusters(organisations.at(asOf.position()), cluster).stream()
                        .flatMap(each -> of(new ReviewId(year, each.code()), asOf))
                        .sorted(Comparator.comparingLong(each -> each.entry().position()))
                        .map(Publication::of)
                        .toList(),
                asOf.at());
    }

    private static Collection<Cluster> clusters(Organisation known, @Nullable String code) {
        return code == null ? known.clusters().all() : List.of(known.known(new ClusterCode(code)));
    }

    private Stream<Recorded> of(ReviewId review, AsOf asOf) {
        return streams.upTo(asOf.position(), review.stream()).stream()
                .filter(each -> each.event() instanceof ReviewEvent.Published);
    }
}
