package vn.sovang.query.world;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationId;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.Recipients;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountKind;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitKind;

/** Events in a few words. */
public final class Facts {

    private Facts() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static UnitCode unit(String code) {
        return new UnitCode(code);
    }

    public static UnitEvent registered(String code, @Nullable String parent) {
        return new UnitEvent.Registered(
                unit(code),
                "Đoàn " + code,
                UnitKind.BASE,
                parent == null ? null : unit(parent),
                day("2000-01-01"));
    }

    public static UnitEvent transferred(String code, String from, String to, String effectiveOn) {
        return new UnitEvent.Transferred(unit(code), unit(from), unit(to), day(effectiveOn), null);
    }

    public static ClusterEvent formed(String code) {
        return new ClusterEvent.Formed(new ClusterCode(code), "Cụm " + code);
    }

    public static ClusterEvent members(String code, int year, String... units) {
        return new ClusterEvent.MembersSet(
                new ClusterCode(code),
                year,
                List.of(),
                List.of(units).stream().map(Facts::unit).toList());
    }

    public static DonationEvent corrected(DonationEvent.CashReceived cash, long vnd) {
        return new DonationEvent.CashCorrected(
                cash.donation(),
                cash.unit(),
                cash.receivedOn(),
                null,
                cash.cashVnd(),
                vnd,
                "Đối chiếu");
    }

    public static ActivityId activity() {
        return new ActivityId(UUID.randomUUID());
    }

    public static ActivityEvent.Recorded held(
            ActivityId id, String unit, String title, String on, String... with) {
        return new ActivityEvent.Recorded(
                id,
                unit(unit),
                List.of(with).stream().map(Facts::unit).toList(),
                details(title, on));
    }

    public static ActivityEvent.Details details(String title, String on) {
        return new ActivityEvent.Details(title, ActivityKind.VOLUNTEER, day(on), null, null, null);
    }

    public static ActivityEvent.BatchRecorded turns(
            ActivityId id, String unit, String on, long turns) {
        return new ActivityEvent.BatchRecorded(
                id,
                new BatchId(UUID.randomUUID()),
                unit(unit),
                day(on),
                false,
                new ActivityEvent.Attendance(turns, null),
                null);
    }

    public static DonationEvent.CashReceived cash(String unit, String on, long vnd) {
        return new DonationEvent.CashReceived(
                new DonationId(UUID.randomUUID()), unit(unit), null, day(on), vnd, null, null);
    }

    public static HeadcountEvent.Details admitted(String on, long count) {
        return new HeadcountEvent.Details(HeadcountKind.PARTY_ADMITTED, day(on), count, null);
    }

    public static GiftEvent.Details given(String on, long sets, @Nullable Long valueVnd) {
        return new GiftEvent.Details(day(on), Recipients.CHILDREN, sets, valueVnd, null);
    }
}
