package vn.sovang.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A donation as it stands; goods may have no value yet. */
final class Donation {

    /** Goods without their value. */
    record Goods(String description, long quantity, String measure) {}

    final String id;
    final String unit;
    final LocalDate receivedOn;
    @Nullable Goods goods;
    @Nullable Long valueVnd;
    boolean valuedLater;
    boolean voided;

    Donation(String id, String unit, LocalDate receivedOn) {
        this.id = id;
        this.unit = unit;
        this.receivedOn = receivedOn;
    }

    String indicator() {
        return goods == null ? "CASH_VND" : "GOODS_VND";
    }
}
