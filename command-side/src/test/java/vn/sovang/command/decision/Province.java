package vn.sovang.command.decision;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitKind;

/**
 * The units of a small province: two attached unions, a base union below the first, and one founded
 * in mid 2023.
 */
public final class Province {

    public static final UnitCode TINH_DOAN = new UnitCode("tinh-doan");
    public static final UnitCode THAN = new UnitCode("than");
    public static final UnitCode DIEN = new UnitCode("dien");
    public static final UnitCode MO = new UnitCode("mo");
    public static final UnitCode CANG = new UnitCode("cang");
    public static final UnitCode NOBODY = new UnitCode("nobody");

    /** The first day of {@link #CANG}; all others are older. */
    public static final LocalDate CANG_FOUNDED = LocalDate.of(2023, 7, 1);

    public static final Organisation ORGANISATION =
            Stream.of(
                            registered(TINH_DOAN, UnitKind.PROVINCE, null),
                            registered(THAN, UnitKind.ATTACHED, TINH_DOAN),
                            registered(DIEN, UnitKind.ATTACHED, TINH_DOAN),
                            registered(MO, UnitKind.BASE, THAN),
                            new UnitEvent.Registered(
                                    CANG, "Đoàn Cảng", UnitKind.ATTACHED, TINH_DOAN, CANG_FOUNDED))
                    .reduce(Organisation.EMPTY, Province::with, Province::never);

    private Province() {}

    public static UnitEvent registered(UnitCode unit, UnitKind kind, @Nullable UnitCode parent) {
        return new UnitEvent.Registered(
                unit, "Đoàn " + unit, kind, parent, LocalDate.of(2000, 1, 1));
    }

    /** The unit ends: from that day on it is no more. */
    public static UnitEvent ended(UnitCode unit, String effectiveOn) {
        return new UnitEvent.Ended(unit, LocalDate.parse(effectiveOn), "sáp nhập");
    }

    private static Organisation with(Organisation organisation, UnitEvent event) {
        return organisation.with(organisation.position() + 1, event);
    }

    private static Organisation never(Organisation one, Organisation other) {
        throw new IllegalStateException("The events come in order");
    }
}
