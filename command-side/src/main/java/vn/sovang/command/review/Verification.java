package vn.sovang.command.review;

import static vn.sovang.command.decision.Decision.when;

import java.util.Optional;
import vn.sovang.command.decision.Asker;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitKind;

/**
 * The guards of a verification: by somebody else, of something that stands, and for a reason.
 *
 * @param score that stands, if any
 */
record Verification(ReviewCommand.VerifyScore wish, Optional<Score> score) {

    /**
     * Whoever is tied to the province reviews the units below it; everybody else shares a tree with
     * those above and below.
     */
    Optional<Refusal> inOwnTree(Circumstances here) {
        UnitCode own = here.asker().unit();
        return when(own != null && isOneTree(own, here), this::own);
    }

    Optional<Refusal> ofNothing() {
        return when(
                score.isEmpty(), () -> new ReviewRefusal.NotScored(wish.unit(), wish.criterion()));
    }

    Optional<Refusal> ofOwnScore(Asker asker) {
        return when(score.filter(each -> each.isBy(asker.name())).isPresent(), this::own);
    }

    Optional<Refusal> unexplained() {
        return score.map(each -> each.self().points())
                .filter(self -> wish.reason() == null && !self.equals(wish.points()))
                .map(ReviewRefusal.ReasonRequired::new);
    }

    boolean isDone() {
        return score.filter(each -> each.isVerifiedAs(wish.points(), wish.reason())).isPresent();
    }

    private boolean isOneTree(UnitCode own, Circumstances here) {
        return here.isWithin(own, wish.unit())
                || (here.isWithin(wish.unit(), own) && !isProvince(own, here));
    }

    private static boolean isProvince(UnitCode unit, Circumstances here) {
        return here.units().find(unit).filter(each -> each.kind() == UnitKind.PROVINCE).isPresent();
    }

    private Refusal own() {
        return new ReviewRefusal.OwnScore(wish.unit());
    }
}
