package vn.sovang.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.world.Donation.Goods;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on donations. */
final class Donations {

    private final ReferenceModel model;
    private final Map<String, Donation> donations = new LinkedHashMap<>();

    Donations(ReferenceModel model) {
        this.model = model;
    }

    List<Donation> all() {
        return List.copyOf(donations.values());
    }

    int receive(JournalLine line) {
        Donation donation =
                new Donation(line.text("id"), line.text("unit"), line.date("receivedOn"));
        donation.goods = goodsIn(line);
        donation.valueVnd = amountIn(line);
        Guards guards = model.guards();
        oneAmount(guards, line);
        guards.conflict(donations.containsKey(donation.id), "already-exists");
        guards.knownUnit(donation.unit);
        guards.notInTheFuture(donation.receivedOn);
        guards.alive(donation.unit, donation.receivedOn);
        guards.invalid(
                line.body().at("/donor/kind").asString("").equals("INDIVIDUAL")
                        && line.body().at("/donor").has("name"));
        guards.books(line, List.of(donation.receivedOn));
        forActivity(guards, line.textOrNull("activity"));
        guards.pass();
        donations.put(donation.id, donation);
        model.ledger.append();
        count(donation);
        return 201;
    }

    int value(JournalLine line) {
        Guards guards = model.guards();
        Long value = line.number("valueVnd");
        guards.money(value, 1);
        Donation donation = guards.known(donations.get(line.thing()), "unknown-donation");
        guards.conflict(donation.voided, "donation-voided");
        guards.conflict(donation.goods == null, null);
        guards.notInTheFuture(line.date("valuedOn"));
        guards.settled(donation.unit, donation.receivedOn);
        guards.open(
                value.equals(donation.valueVnd)
                        || line.date("valuedOn").isBefore(donation.receivedOn));
        guards.books(line, List.of(donation.receivedOn));
        guards.pass();
        model.ledger.append(Deed.REVALUED);
        long before = donation.valueVnd == null ? 0 : donation.valueVnd;
        LocalDate day =
                model.breaks(Rule.REVALUATION_COUNTS_WHEN_VALUED)
                        ? line.date("valuedOn")
                        : donation.receivedOn;
        model.ledger.add(donation.id, new Delta(donation.unit, "GOODS_VND", day, value - before));
        donation.valueVnd = value;
        donation.valuedLater = true;
        return 200;
    }

    int correct(JournalLine line) {
        Guards guards = model.guards();
        oneAmount(guards, line);
        Donation donation = guards.known(donations.get(line.thing()), "unknown-donation");
        Goods goods = goodsIn(line);
        Long amount = amountIn(line);
        boolean changed =
                !Objects.equals(goods, donation.goods)
                        || !Objects.equals(amount, donation.valueVnd);
        guards.conflict(donation.voided, "donation-voided");
        guards.conflict((goods == null) != (donation.goods == null), null);
        guards.settled(donation.unit, donation.receivedOn);
        guards.open(!changed && donation.valuedLater);
        guards.books(line, List.of(donation.receivedOn), changed);
        guards.pass();
        if (changed) {
            donation.goods = goods;
            donation.valueVnd = amount;
            donation.valuedLater = false;
            model.ledger.append(Deed.CORRECTED);
            model.ledger.takeBack(donation.id);
            count(donation);
        }
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        Donation donation = guards.known(donations.get(line.thing()), "unknown-donation");
        guards.conflict(donation.voided, "donation-voided");
        guards.settled(donation.unit, donation.receivedOn);
        guards.books(line, List.of(donation.receivedOn));
        guards.pass();
        donation.voided = true;
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(donation.id);
        return 200;
    }

    private void count(Donation donation) {
        if (donation.valueVnd != null) {
            model.ledger.add(
                    donation.id,
                    new Delta(
                            donation.unit,
                            donation.indicator(),
                            donation.receivedOn,
                            donation.valueVnd));
        }
    }

    private void forActivity(Guards guards, @Nullable String id) {
        if (id != null) {
            Activity activity = guards.known(model.activities.activity(id), "unknown-activity");
            guards.conflict(activity.voided, "activity-voided");
        }
    }

    private static void oneAmount(Guards guards, JournalLine line) {
        guards.invalid(line.body().hasNonNull("cashVnd") == line.body().hasNonNull("goods"));
        guards.money(amountIn(line), 1);
    }

    private static @Nullable Goods goodsIn(JournalLine line) {
        JsonNode goods = line.body().path("goods");
        return goods.isObject()
                ? new Goods(
                        JournalLine.normal(goods.get("description")),
                        goods.get("quantity").asLong(),
                        JournalLine.normal(goods.get("measure")))
                : null;
    }

    private static @Nullable Long amountIn(JournalLine line) {
        JsonNode amount =
                line.body().hasNonNull("cashVnd")
                        ? line.body().get("cashVnd")
                        : line.body().path("goods").path("valueVnd");
        return amount.isNumber() ? amount.asLong() : null;
    }
}
