package vn.sovang.query.donation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.Donor;
import vn.sovang.log.LogPosition;
import vn.sovang.query.donation.DonationView.Valuation;
import vn.sovang.query.history.Recorded;
import vn.sovang.query.timeline.ItemState;

/** A donation's events, one after the other. */
final class DonationFold {

    private final DonationEvent first;
    private final Instant recordedAt;
    private final List<Valuation> valuations = new ArrayList<>();
    private @Nullable ActivityId activity;
    private @Nullable Long cashVnd;
    private @Nullable Goods goods;
    private @Nullable String purpose;
    private @Nullable Donor donor;
    private ItemState state = ItemState.CURRENT;
    private @Nullable String voidReason;

    private DonationFold(Recorded first) {
        this.first = (DonationEvent) first.event();
        this.recordedAt = first.entry().recordedAt();
    }

    /** Empty when nothing was recorded. */
    static Optional<DonationFold> of(List<Recorded> history) {
        if (history.isEmpty()) {
            return Optional.empty();
        }
        DonationFold fold = new DonationFold(history.getFirst());
        history.forEach(each -> fold.apply((DonationEvent) each.event()));
        return Optional.of(fold);
    }

    DonationView view(LogPosition asOf) {
        return new DonationView(
                first.donation().value(),
                first.unit(),
                activity,
                first.receivedOn(),
                cashVnd,
                goods,
                List.copyOf(valuations),
                purpose,
                donor,
                state,
                recordedAt,
                voidReason,
                asOf);
    }

    private void apply(DonationEvent event) {
        switch (event) {
            case DonationEvent.CashReceived received -> receive(received);
            case DonationEvent.GoodsReceived received -> receive(received);
            case DonationEvent.GoodsValued valued -> value(valued);
            case DonationEvent.CashCorrected corrected -> {
                cashVnd = corrected.cashVnd();
                state = ItemState.CORRECTED;
            }
            case DonationEvent.GoodsCorrected corrected -> {
                goods = corrected.current();
                state = ItemState.CORRECTED;
            }
            case DonationEvent.Voided voided -> {
                state = ItemState.VOIDED;
                voidReason = voided.reason();
            }
        }
    }

    private void receive(DonationEvent.CashReceived received) {
        cashVnd = received.cashVnd();
        activity = received.activity();
        purpose = received.purpose();
        donor = received.donor();
    }

    private void receive(DonationEvent.GoodsReceived received) {
        goods = received.goods();
        activity = received.activity();
        purpose = received.purpose();
        donor = received.donor();
    }

    private void value(DonationEvent.GoodsValued valued) {
        if (goods != null) {
            goods =
                    new Goods(
                            goods.description(),
                            goods.quantity(),
                            goods.measure(),
                            valued.valueVnd());
        }
        valuations.add(Valuation.of(valued));
    }
}
