package vn.sovang.command.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.event.activity.ActivityEvent.TurnsOnDay;
import vn.sovang.event.activity.BatchId;
import vn.sovang.event.unit.UnitCode;

/** The participant batches of an activity, voided ones included. */
final class Batches {

    private record Place(UnitCode unit, LocalDate on) {}

    private final Map<BatchId, Batch> all = new LinkedHashMap<>();

    void put(BatchId id, Batch batch) {
        all.put(id, batch);
    }

    int count() {
        return all.size();
    }

    void change(BatchId id, UnaryOperator<Batch> change) {
        all.computeIfPresent(id, (same, batch) -> change.apply(batch));
    }

    void moveTo(LocalDate firstDay) {
        all.replaceAll((id, batch) -> batch.movedTo(firstDay));
    }

    Optional<Batch> find(BatchId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The first day of its own on which a standing batch would lie outside. */
    Optional<LocalDate> ownDayOutside(LocalDate firstDay, LocalDate lastDay) {
        return standing(Batch::ownDay)
                .map(Batch::on)
                .filter(on -> on.isBefore(firstDay) || on.isAfter(lastDay))
                .findFirst();
    }

    /** The turns that follow the activity when it moves. */
    List<TurnsOnDay> following() {
        return summed(standing(batch -> !batch.ownDay()));
    }

    List<TurnsOnDay> standing() {
        return summed(standing(batch -> true));
    }

    /** The days on which standing batches count. */
    Stream<LocalDate> standingDays() {
        return standing(batch -> true).map(Batch::on);
    }

    /** Whether there would be batches on more days, each unit counted apart, if one more came. */
    boolean wouldTakeMoreDaysThan(long limit, UnitCode unit, LocalDate on) {
        return all.size() >= limit
                && Stream.concat(
                                        all.values().stream()
                                                .map(batch -> new Place(batch.unit(), batch.on())),
                                        Stream.of(new Place(unit, on)))
                                .distinct()
                                .count()
                        > limit;
    }

    private Stream<Batch> standing(Predicate<Batch> also) {
        return all.values().stream().filter(batch -> !batch.voided()).filter(also);
    }

    private static List<TurnsOnDay> summed(Stream<Batch> batches) {
        Map<Place, Long> sums =
                batches.collect(
                        Collectors.groupingBy(
                                batch -> new Place(batch.unit(), batch.on()),
                                Collectors.reducing(
                                        0L, batch -> batch.attendance().turns(), Math::addExact)));
        return sums.entrySet().stream()
                .map(sum -> new TurnsOnDay(sum.getKey().unit(), sum.getKey().on(), sum.getValue()))
                .sorted(Comparator.comparing(TurnsOnDay::unit).thenComparing(TurnsOnDay::on))
                .toList();
    }
}
