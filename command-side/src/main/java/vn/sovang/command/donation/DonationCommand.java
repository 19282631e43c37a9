package vn.sovang.command.donation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.decision.Command;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationId;
import vn.sovang.event.donation.Donor;
import vn.sovang.event.unit.UnitCode;

/** Wishes about a donation. */
sealed interface DonationCommand extends Command {

    DonationId donation();

    @Override
    default String stream() {
        return donation().stream();
    }

    /** Exactly one of cash and goods. */
    record Receive(
            DonationId donation,
            UnitCode unit,
            @Nullable ActivityId activity,
            LocalDate receivedOn,
            @Nullable Long cashVnd,
            @Nullable Goods goods,
            @Nullable String purpose,
            @Nullable Donor donor)
            implements DonationCommand {}

    record ValueGoods(DonationId donation, long valueVnd, String method, LocalDate valuedOn)
            implements DonationCommand {}

    /** Exactly one of cash and goods. */
    record Correct(
            DonationId donation, @Nullable Long cashVnd, @Nullable Goods goods, String reason)
            implements DonationCommand {}

    record Void(DonationId donation, String reason) implements DonationCommand {}
}
