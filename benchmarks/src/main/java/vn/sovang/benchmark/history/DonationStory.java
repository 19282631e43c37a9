package vn.sovang.benchmark.history;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.benchmark.world.Fact;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationId;
import vn.sovang.event.donation.Donor;
import vn.sovang.event.unit.UnitCode;

/** One donation, of cash or of goods that are valued at once or later. */
final class DonationStory {

    private static final String PURPOSE = "Tặng học sinh nghèo vượt khó";
    private static final Donor DONOR = new Donor(Donor.Kind.ANONYMOUS, null);
    private static final long THOUSAND_VND = 1_000;
    private static final int MOST_THOUSANDS = 50_000;

    private final DonationId id;
    private final UnitCode unit;
    private final LocalDate receivedOn;
    private @Nullable Long cashVnd;
    private @Nullable Goods goods;
    private boolean voided;
    private long told;

    DonationStory(Telling telling) {
        this.id = new DonationId(telling.id());
        this.unit = telling.unit();
        this.receivedOn = telling.recently();
    }

    boolean isCash() {
        return !voided && cashVnd != null;
    }

    boolean waitsForValue() {
        return !voided && goods != null && goods.valueVnd() == null;
    }

    boolean stands() {
        return !voided;
    }

    Fact cashReceived(Telling telling) {
        long amount = money(telling);
        cashVnd = amount;
        return fact(
                new DonationEvent.CashReceived(id, unit, null, receivedOn, amount, PURPOSE, DONOR));
    }

    Fact goodsReceived(Telling telling) {
        Goods given =
                new Goods(
                        "Áo ấm mùa đông",
                        telling.upTo(200),
                        "chiếc",
                        telling.oneIn(3) ? money(telling) : null);
        goods = given;
        return fact(
                new DonationEvent.GoodsReceived(id, unit, null, receivedOn, given, PURPOSE, DONOR));
    }

    Fact valued(Telling telling) {
        Goods before = Objects.requireNonNull(goods);
        long value = money(telling);
        goods = new Goods(before.description(), before.quantity(), before.measure(), value);
        return fact(
                new DonationEvent.GoodsValued(
                        id,
                        unit,
                        receivedOn,
                        before.valueVnd(),
                        value,
                        "Giá thị trường",
                        telling.today()));
    }

    Fact cashCorrected(Telling telling) {
        long before = Objects.requireNonNull(cashVnd);
        long after = money(telling);
        cashVnd = after;
        return fact(
                new DonationEvent.CashCorrected(
                        id, unit, receivedOn, PURPOSE, before, after, "Đối chiếu biên nhận"));
    }

    Fact makeVoid() {
        voided = true;
        return fact(
                new DonationEvent.Voided(
                        id, unit, receivedOn, PURPOSE, cashVnd, goods, "Nhập hai lần"));
    }

    private static long money(Telling telling) {
        return telling.upTo(MOST_THOUSANDS) * THOUSAND_VND;
    }

    private Fact fact(DonationEvent event) {
        return new Fact(id.stream(), told++, event);
    }
}
