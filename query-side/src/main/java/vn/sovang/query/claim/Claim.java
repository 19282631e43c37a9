package vn.sovang.query.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.claim.figure.Qualifier;

/**
 * A number of a draft, proved or refuted.
 *
 * @param text of its clause
 * @param unit whose figure it is; null for the cluster's, and while that is unknown
 * @param indicator the name of the figure; of a percentage {@code LEARNING_BASES}
 * @param qualifier null for a limit that is none of these
 * @param value as stated, in đồng, pieces or percent; null when it cannot be read for certain
 * @param actual the figure of the log; of a percentage rounded down to two decimals; null when
 *     unknown, and for a percentage of no base unions at all
 */
@JsonInclude(Include.ALWAYS)
public record Claim(
        String text,
        @Nullable UnitCode unit,
        @Nullable String indicator,
        @Nullable Qualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable BigDecimal actual,
        Verdict verdict,
        String why) {}
