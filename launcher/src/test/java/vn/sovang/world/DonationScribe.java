package vn.sovang.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.world.Donation.Goods;

/** Writes commands on donations. */
final class DonationScribe {

    private static final long MOST_MONEY = 1_000_000_000_000_000L;

    private final Draw draw;
    private final Days days;
    private final ReferenceModel model;

    DonationScribe(Draw draw, Days days, ReferenceModel model) {
        this.draw = draw;
        this.days = days;
        this.model = model;
    }

    Draft next() {
        Donation donation = draw.recent(model.donations.all());
        if (donation == null) {
            return receive();
        }
        return switch (draw.between(0, 19)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> receive();
            case 10, 11, 12, 13, 14 -> valuation(donation);
            case 15, 16, 17, 18 -> correction(donation);
            default -> Draft.post(pathOf(donation) + "/void").with("reason", "nhập trùng");
        };
    }

    private Draft receive() {
        String unit = days.unit();
        Draft draft =
                Draft.post("donations")
                        .with("id", usedId())
                        .with("unit", unit)
                        .with("receivedOn", days.fact(unit))
                        .with("activity", draw.chance(25) ? activity() : null)
                        .with("purpose", draw.chance(30) ? draw.text() : null);
        if (draw.chance(30)) {
            draft.with("donor", donor());
        }
        boolean cash = draw.chance(50);
        if (cash) {
            draft.with("cashVnd", tooMuch() ? MOST_MONEY + 1 : draw.money());
        }
        return cash && !draw.chance(2) ? draft : draft.with("goods", newGoods());
    }

    private String usedId() {
        Donation used = draw.recent(model.donations.all());
        return used != null && draw.chance(3) ? used.id : draw.id();
    }

    private String activity() {
        Activity activity = draw.recent(model.activities.all());
        return activity == null || draw.chance(4) ? draw.id() : activity.id;
    }

    private ObjectNode donor() {
        String kind = draw.pick("ORGANISATION", "ORGANISATION", "INDIVIDUAL", "ANONYMOUS");
        ObjectNode donor = Draft.object().put("kind", kind);
        return kind.equals("ORGANISATION") || kind.equals("INDIVIDUAL") && draw.chance(5)
                ? donor.put("name", "Công ty " + draw.text())
                : donor;
    }

    private ObjectNode newGoods() {
        return goods(
                new Goods(draw.text(), draw.between(1, 5000), draw.pick("suất", "thùng", "bộ")),
                value());
    }

    private static ObjectNode goods(Goods goods, @Nullable Long value) {
        ObjectNode node =
                Draft.object()
                        .put("description", goods.description())
                        .put("quantity", goods.quantity())
                        .put("measure", goods.measure());
        return value == null ? node : node.put("valueVnd", value);
    }

    private @Nullable Long value() {
        return draw.chance(50) ? draw.money() : null;
    }

    private boolean tooMuch() {
        return draw.chance(1);
    }

    private Draft valuation(Donation any) {
        List<Donation> goods =
                model.donations.all().stream().filter(donation -> donation.goods != null).toList();
        Donation donation = goods.isEmpty() || draw.chance(4) ? any : draw.pick(goods);
        return Draft.post(pathOf(donation) + "/valuation")
                .with("valueVnd", tooMuch() ? MOST_MONEY + 1 : draw.money())
                .with("method", "báo giá")
                .with("valuedOn", days.sensible(days.between(donation.receivedOn, days.today())));
    }

    private Draft correction(Donation donation) {
        Draft draft = Draft.post(pathOf(donation) + "/correction").with("reason", "sửa số liệu");
        Goods goods = draw.chance(4) ? null : donation.goods;
        if (goods == null) {
            boolean same = donation.goods == null && draw.chance(12);
            return draft.with("cashVnd", same ? donation.valueVnd : (Long) draw.money());
        }
        return switch (draw.between(0, 3)) {
            case 0 -> draft.with("goods", goods(goods, donation.valueVnd));
            case 1 -> draft.with("goods", goods(goods, null));
            case 2 -> draft.with("goods", goods(goods, draw.money()));
            default -> draft.with("goods", newGoods());
        };
    }

    private String pathOf(Donation donation) {
        return "donations/" + (draw.chance(2) ? draw.id() : donation.id);
    }
}
