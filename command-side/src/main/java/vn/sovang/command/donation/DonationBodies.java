package vn.sovang.command.donation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Consistent;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.command.body.Vnd;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.Donor;
import vn.sovang.event.unit.UnitCode;

/** The bodies of commands about donations. */
final class DonationBodies {

    private static final long MAX_QUANTITY = 1_000_000_000;

    private DonationBodies() {}

    record Goods(
            @NotNull @Text(max = 500) String description,
            @NotNull @Min(1) @Max(MAX_QUANTITY) Long quantity,
            @NotNull @Text(max = 50) String measure,
            @Nullable @Vnd Long valueVnd) {

        DonationEvent.Goods goods() {
            return new DonationEvent.Goods(description, quantity, measure, valueVnd);
        }
    }

    @Consistent
    record Giver(@NotNull Donor.Kind kind, @Nullable @Text(max = 200) String name)
            implements Consistent.Rules {

        Donor donor() {
            return new Donor(kind, name);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    name != null && kind != Donor.Kind.ORGANISATION,
                    "name",
                    "is kept for organisations only, never for private persons");
        }
    }

    @Consistent
    record Received(
            @Nullable UUID id,
            @NotNull UnitCode unit,
            @Nullable ActivityId activity,
            @NotNull LocalDate receivedOn,
            @Nullable @Vnd @Min(1) Long cashVnd,
            @Nullable @Valid Goods goods,
            @Nullable @Text(max = 500) String purpose,
            @Nullable @Valid Giver donor,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    (cashVnd == null) == (goods == null),
                    "cashVnd",
                    "must be given, or else goods, never both");
        }
    }

    record Valued(
            @NotNull @Vnd Long valueVnd,
            @NotNull @Text(max = 200) String method,
            @NotNull LocalDate valuedOn,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason) {}

    @Consistent
    record Corrected(
            @Nullable @Vnd @Min(1) Long cashVnd,
            @Nullable @Valid Goods goods,
            @NotNull @Text(max = Reason.MAX) String reason,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    (cashVnd == null) == (goods == null),
                    "cashVnd",
                    "must be given, or else goods, never both");
        }
    }
}
