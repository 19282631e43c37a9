package vn.sovang.command.donation;

import static vn.sovang.command.decision.Decision.unless;
import static vn.sovang.command.decision.Decision.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.NullUnmarked;
import vn.sovang.command.decision.Circumstances;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.command.decision.Decision;
import vn.sovang.command.decision.Refusal;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.CashCorrected;
import vn.sovang.event.donation.DonationEvent.CashReceived;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationEvent.GoodsCorrected;
import vn.sovang.event.donation.DonationEvent.GoodsReceived;
import vn.sovang.event.donation.DonationEvent.GoodsValued;
import vn.sovang.event.donation.DonationEvent.Voided;
import vn.sovang.event.unit.UnitCode;

/** A donation: cash, or goods that count once they are valued. */
@NullUnmarked
final class Donation {

    @AggregateIdentifier private String stream;

    private UnitCode unit;
    private LocalDate receivedOn;
    private String purpose;
    private Long cashVnd;
    private Goods goods;
    private boolean voided;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision decide(DonationCommand.Receive wish, Circumstances here) {
        return unless(
                        () -> here.unknown(List.of(wish.unit())),
                        () -> here.recording(wish.unit(), wish.receivedOn()),
                        () -> here.unavailable(wish.activity()),
                        () -> here.future(wish.receivedOn()),
                        () -> here.closed(List.of(wish.unit()), wish.receivedOn()))
                .happens(() -> received(wish));
    }

    @CommandHandler
    Decision decide(DonationCommand.ValueGoods wish, Circumstances here) {
        return unless(
                        () -> here.recording(unit, receivedOn),
                        this::isVoided,
                        this::isCash,
                        () -> here.future(wish.valuedOn()))
                .happens(
                        () ->
                                new GoodsValued(
                                        wish.donation(),
                                        unit,
                                        receivedOn,
                                        goods.valueVnd(),
                                        wish.valueVnd(),
                                        wish.method(),
                                        wish.valuedOn()));
    }

    @CommandHandler
    Decision decide(DonationCommand.Correct wish, Circumstances here) {
        return unless(
                        () -> here.recording(unit, receivedOn),
                        this::isVoided,
                        () -> wish.cashVnd() == null ? isCash() : isGoods())
                .happens(
                        wish.cashVnd() == null
                                ? !wish.goods().equals(goods)
                                : !wish.cashVnd().equals(cashVnd),
                        () -> corrected(wish));
    }

    @CommandHandler
    Decision decide(DonationCommand.Void wish, Circumstances here) {
        return unless(() -> here.recording(unit, receivedOn), this::isVoided)
                .happens(
                        () ->
                                new Voided(
                                        wish.donation(),
                                        unit,
                                        receivedOn,
                                        purpose,
                                        cashVnd,
                                        goods,
                                        wish.reason()));
    }

    @EventSourcingHandler
    void evolve(DonationEvent event) {
        switch (event) {
            case CashReceived received -> {
                begin(received, received.purpose());
                cashVnd = received.cashVnd();
            }
            case GoodsReceived received -> {
                begin(received, received.purpose());
                goods = received.goods();
            }
            case GoodsValued valued ->
                    goods =
                            new Goods(
                                    goods.description(),
                                    goods.quantity(),
                                    goods.measure(),
                                    valued.valueVnd());
            case CashCorrected corrected -> cashVnd = corrected.cashVnd();
            case GoodsCorrected corrected -> goods = corrected.current();
            case Voided taken -> voided = true;
        }
    }

    private void begin(DonationEvent received, String why) {
        stream = received.donation().stream();
        unit = received.unit();
        receivedOn = received.receivedOn();
        purpose = why;
    }

    private static DonationEvent received(DonationCommand.Receive wish) {
        return wish.cashVnd() == null
                ? new GoodsReceived(
                        wish.donation(),
                        wish.unit(),
                        wish.activity(),
                        wish.receivedOn(),
                        wish.goods(),
                        wish.purpose(),
                        wish.donor())
                : new CashReceived(
                        wish.donation(),
                        wish.unit(),
                        wish.activity(),
                        wish.receivedOn(),
                        wish.cashVnd(),
                        wish.purpose(),
                        wish.donor());
    }

    private DonationEvent corrected(DonationCommand.Correct wish) {
        return wish.cashVnd() == null
                ? new GoodsCorrected(
                        wish.donation(),
                        unit,
                        receivedOn,
                        purpose,
                        goods,
                        wish.goods(),
                        wish.reason())
                : new CashCorrected(
                        wish.donation(),
                        unit,
                        receivedOn,
                        purpose,
                        cashVnd,
                        wish.cashVnd(),
                        wish.reason());
    }

    private Optional<Refusal> isVoided() {
        return when(voided, () -> new CommonRefusal.Voided("donation"));
    }

    private Optional<Refusal> isCash() {
        return when(goods == null, DonationRefusal.IsCash::new);
    }

    private Optional<Refusal> isGoods() {
        return when(cashVnd == null, DonationRefusal.IsGoods::new);
    }
}
