package vn.sovang.query.position;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every query may say about the position it wants to be answered at, as it was sent. */
public record AsOfRequest(
        @Parameter(
                        description =
                                "A day (its end in Vietnam), an instant, or position:N; default: now")
                @Nullable String asOf,
        @Parameter(
                        description =
                                "Wait until the event at this position is projected, at most 5 seconds")
                @Nullable String minPosition) {}
