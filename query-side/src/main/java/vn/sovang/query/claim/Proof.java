package vn.sovang.query.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.query.claim.figure.Amount.Measure;
import vn.sovang.query.claim.figure.Qualifier;
import vn.sovang.query.claim.reading.Stated;
import vn.sovang.query.claim.reading.Subject;
import vn.sovang.query.totals.Totals;

/** Holds what is stated against the totals of whom it is stated of. */
record Proof(Map<Subject, Totals> totals) {

    private static final Figure IMPLEMENTING = Figure.of(Indicator.LEARNING_BASES.name());
    private static final Figure COUNTED = Figure.of(Indicator.LEARNING_BASES_TOTAL.name());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Claim of(Stated stated) {
        if (stated.doubt() != null) {
            return unknown(stated, stated.doubt());
        }
        Subject subject = Objects.requireNonNull(stated.subject());
        Figure figure = Objects.requireNonNull(stated.figure());
        if (!isOneFor(subject, figure)) {
            return unknown(stated, "the cluster is not the whole province");
        }
        Totals found = Objects.requireNonNull(totals.get(subject));
        return stated.amount().measure() == Measure.PERCENT
                ? coverage(stated, found)
                : count(stated, BigDecimal.valueOf(found.of(figure)));
    }

    /** What is said of the province is decided where it is the same for the cluster. */
    private boolean isOneFor(Subject subject, Figure figure) {
        if (!(subject instanceof Subject.OfProvince)) {
            return true;
        }
        Totals province = Objects.requireNonNull(totals.get(subject));
        Totals cluster = Objects.requireNonNull(totals.get(new Subject.OfCluster()));
        return province.of(figure) == cluster.of(figure)
                && (!figure.equals(IMPLEMENTING) || province.of(COUNTED) == cluster.of(COUNTED));
    }

    private static Claim count(Stated stated, BigDecimal actual) {
        boolean holds = qualifier(stated).holds(actual, value(stated));
        return decided(stated, actual, holds, stated.figure() + " is " + actual.toPlainString());
    }

    /** Held against each other without dividing: no share is rounded before it is compared. */
    private static Claim coverage(Stated stated, Totals found) {
        BigDecimal implementing = BigDecimal.valueOf(found.of(IMPLEMENTING));
        BigDecimal counted = BigDecimal.valueOf(found.of(COUNTED));
        String why = "%s of %s base unions".formatted(implementing, counted);
        if (counted.signum() == 0) {
            return decided(stated, null, false, why);
        }
        BigDecimal shown = implementing.multiply(HUNDRED).divide(counted, 2, RoundingMode.DOWN);
        boolean holds =
                qualifier(stated)
                        .holds(implementing.multiply(HUNDRED), counted.multiply(value(stated)));
        return decided(stated, plain(shown), holds, why);
    }

    private static BigDecimal plain(BigDecimal share) {
        BigDecimal stripped = share.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal value(Stated stated) {
        return Objects.requireNonNull(stated.value());
    }

    private static Qualifier qualifier(Stated stated) {
        return Objects.requireNonNull(stated.qualifier());
    }

    private static Claim unknown(Stated stated, String why) {
        return claim(stated, null, Verdict.UNKNOWN, why);
    }

    private static Claim decided(
            Stated stated, @Nullable BigDecimal actual, boolean holds, String why) {
        return claim(stated, actual, holds ? Verdict.TRUE : Verdict.FALSE, why);
    }

    private static Claim claim(
            Stated stated, @Nullable BigDecimal actual, Verdict verdict, String why) {
        return new Claim(
                stated.text(),
                unit(stated.subject()).orElse(null),
                Optional.ofNullable(stated.figure()).map(Figure::name).orElse(null),
                stated.qualifier(),
                stated.value(),
                actual,
                verdict,
                why);
    }

    private static Optional<UnitCode> unit(@Nullable Subject subject) {
        return subject instanceof Subject.OfUnit unit ? Optional.of(unit.code()) : Optional.empty();
    }
}
