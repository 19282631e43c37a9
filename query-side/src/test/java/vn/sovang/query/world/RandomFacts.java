package vn.sovang.query.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.sovang.event.Event;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationId;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.gift.GiftId;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.headcount.HeadcountId;
import vn.sovang.event.unit.UnitCode;

/**
 * A seeded stream of events of 2022 to 2024: units that move, clusters that nest, and facts of any
 * size.
 */
public final class RandomFacts {

    public static final List<String> UNITS =
            List.of("tinh", "khoi", "than", "mo-1", "mo-2", "to-a", "to-b");

    private static final int YEARS = 3;

    private final Random random;

    public RandomFacts(long seed) {
        this.random = new Random(seed);
    }

    public List<Event> events(int count) {
        List<Event> events =
                new ArrayList<>(
                        List.of(
                                Facts.registered("tinh", null),
                                Facts.registered("khoi", "tinh"),
                                Facts.registered("than", "tinh"),
                                Facts.registered("mo-1", "than"),
                                Facts.registered("mo-2", "than"),
                                Facts.registered("to-a", "mo-1"),
                                Facts.registered("to-b", "mo-1"),
                                Facts.formed("cum"),
                                Facts.members("cum", 2023, "khoi", "than", "mo-1")));
        while (events.size() < count) {
            events.add(next());
        }
        return events;
    }

    private Event next() {
        return switch (random.nextInt(23)) {
            case 0 ->
                    Facts.transferred(
                            "to-a", "mo-1", oneOf("mo-1", "mo-2", "khoi"), day().toString());
            case 1 ->
                    Facts.members(
                            "cum",
                            2022 + random.nextInt(YEARS),
                            oneOf("khoi", "than"),
                            oneOf("mo-1", "to-a"));
            case 2, 3 -> voided();
            case 4, 5, 6, 7 ->
                    Facts.cash(
                            anyUnit(),
                            day().toString(),
                            1 + random.nextLong(1_000_000_000_000_000L));
            case 8, 9 -> corrected();
            case 10, 11, 12 ->
                    Facts.held(Facts.activity(), anyUnit(), "Hoạt động", day().toString());
            case 13 ->
                    new HeadcountEvent.Recorded(
                            new HeadcountId(UUID.randomUUID()),
                            Facts.unit(anyUnit()),
                            Facts.admitted(day().toString(), 1 + random.nextInt(50)));
            case 14 -> gift();
            case 15 -> covered();
            default ->
                    Facts.turns(
                            Facts.activity(), anyUnit(), day().toString(), 1 + random.nextInt(500));
        };
    }

    /** Many entries in one event, so that standings fall due within it. */
    private Event voided() {
        List<TurnsOnDay> turns =
                random.ints(random.nextInt(30), 1, 100)
                        .mapToObj(each -> new TurnsOnDay(Facts.unit(anyUnit()), day(), each))
                        .toList();
        String on = day().toString();
        return new ActivityEvent.Voided(
                new ActivityId(UUID.randomUUID()),
                Facts.unit(anyUnit()),
                List.of(),
                Facts.details("Hoạt động", on),
                turns,
                "Nhập nhầm");
    }

    private Event gift() {
        return new GiftEvent.Corrected(
                new GiftId(UUID.randomUUID()),
                Facts.unit(anyUnit()),
                Facts.given(day().toString(), 1 + random.nextInt(90), null),
                Facts.given(day().toString(), 1 + random.nextInt(90), random.nextLong(1_000)),
                "Đối chiếu");
    }

    /** Set again and again, so that one stream has many versions of its item. */
    private Event covered() {
        int all = 1 + random.nextInt(9);
        return new CoverageEvent.Set(
                Facts.unit(anyUnit()),
                2022 + random.nextInt(YEARS),
                random.nextBoolean() ? null : new Bases(random.nextInt(9), 9),
                new Bases(random.nextInt(all + 1), all));
    }

    private Event corrected() {
        UnitCode unit = Facts.unit(anyUnit());
        return new DonationEvent.CashCorrected(
                new DonationId(UUID.randomUUID()),
                unit,
                day(),
                null,
                1 + random.nextInt(1_000),
                1 + random.nextInt(1_000),
                "Đối chiếu");
    }

    public String anyUnit() {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    /** Month ends and beginnings come up often. */
    public LocalDate day() {
        LocalDate month = LocalDate.of(2022 + random.nextInt(YEARS), 1 + random.nextInt(12), 1);
        return switch (random.nextInt(4)) {
            case 0 -> month;
            case 1 ->
                    month.minusDays(1).isBefore(LocalDate.of(2022, 1, 1))
                            ? month
                            : month.minusDays(1);
            default -> month.plusDays(random.nextInt(28));
        };
    }

    public String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    public int number(int bound) {
        return random.nextInt(bound);
    }
}
