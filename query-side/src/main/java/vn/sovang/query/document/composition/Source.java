package vn.sovang.query.document.composition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.query.document.highlight.Highlight;
import vn.sovang.query.review.ReviewView;

/**
 * What a document is made from.
 *
 * @param highlights of each unit, in the order of the review's units
 * @param root of the tree over the log up to the review's position, base64
 * @param through the last day whose facts count, when that was asked for
 */
public record Source(
        ReviewView review,
        List<List<Highlight>> highlights,
        String root,
        @Nullable LocalDate through) {}
