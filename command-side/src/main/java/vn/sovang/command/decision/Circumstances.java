package vn.sovang.command.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.closing.BookYear;
import vn.sovang.event.cluster.Cluster;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.unit.Unit;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.log.append.StreamVersion;

/**
 * What a decision may look at beside the thing itself: the day, who asks, the organisation with the
 * books of the years, other activities. It remembers what was looked at, so that the log can refuse
 * a decision that rests on something stale.
 */
public final class Circumstances {

    private final LocalDate today;
    private final Asker asker;
    private final Organisation organisation;
    private final Function<ActivityId, OtherActivity> activities;
    private final Map<String, StreamVersion> read = new LinkedHashMap<>();

    public Circumstances(
            LocalDate today,
            Asker asker,
            Organisation organisation,
            Function<ActivityId, OtherActivity> activities) {
        this.today = today;
        this.asker = asker;
        this.organisation = organisation;
        this.activities = activities;
    }

    /** The day of recording, in Vietnam. */
    public LocalDate today() {
        return today;
    }

    public Asker asker() {
        return asker;
    }

    /** A cluster with its members of each year, if there is one; the decision then rests on it. */
    public Optional<Cluster> cluster(ClusterCode code) {
        Optional<Cluster> cluster = organisation.clusters().find(code);
        read.put(
                code.stream(),
                new StreamVersion(code.stream(), cluster.map(Cluster::version).orElse(-1L)));
        return cluster;
    }

    /**
     * Whether a unit is the other one or below it today; the decision then rests on whoever stands
     * above it on any day.
     */
    public boolean isWithin(UnitCode unit, UnitCode ancestor) {
        look(unit);
        dependOn(units().everAbove(unit));
        return units().isWithin(unit, ancestor, today);
    }

    /** All units, without being remembered: who rests on one of them calls {@link #dependOn}. */
    public UnitTree units() {
        return organisation.units();
    }

    public void dependOn(Collection<UnitCode> units) {
        units.forEach(this::look);
    }

    /** The streams that were looked at, with the version seen. */
    public List<StreamVersion> read() {
        return List.copyOf(read.values());
    }

    /**
     * Whether a fact of a unit may be recorded or changed, as far as that depends on who asks and
     * on the books: those of a closed year change only as adjustments.
     *
     * @param countsOn the days on which it counted and will count
     */
    public Optional<Refusal> recording(UnitCode unit, LocalDate... countsOn) {
        return recording(unit, List.of(countsOn));
    }

    public Optional<Refusal> recording(UnitCode unit, Collection<LocalDate> countsOn) {
        List<BookYear> years = countsOn.stream().map(BookYear::of).distinct().sorted().toList();
        Optional<BookYear> closed = years.stream().filter(this::isClosed).findFirst();
        return outOfScope(unit, closed.isPresent())
                .or(() -> closed.isPresent() ? unadjusted(closed.get()) : adjusting(years));
    }

    /** Who only adjusts has every unit's facts for that, and none in an open year. */
    private Optional<Refusal> outOfScope(UnitCode unit, boolean inClosedYear) {
        boolean adjusts = inClosedYear || asker.adjustmentReason() != null;
        return asker.authority() instanceof Authority.Adjusting && adjusts
                ? Optional.empty()
                : authorityOver(unit);
    }

    /** Whether the books of a year are closed; the decision then rests on it. */
    public boolean isClosed(BookYear year) {
        read.put(
                year.stream(),
                new StreamVersion(year.stream(), organisation.books().versionOf(year)));
        return organisation.books().isClosed(year);
    }

    private Optional<Refusal> unadjusted(BookYear closed) {
        return Decision.when(
                asker.adjustmentReason() == null || !asker.authority().mayAdjust(),
                () -> new BooksRefusal.YearClosed(closed));
    }

    private Optional<Refusal> adjusting(List<BookYear> open) {
        return Decision.when(
                asker.adjustmentReason() != null, () -> new BooksRefusal.YearOpen(open.getFirst()));
    }

    /**
     * Over another unit than one's own it rests on that unit's place in the tree, and so on whoever
     * stands above it on any day.
     */
    public Optional<Refusal> authorityOver(UnitCode unit) {
        if (asker.authority() instanceof Authority.Within(UnitCode own) && !own.equals(unit)) {
            look(unit);
            dependOn(units().everAbove(unit));
        }
        return Decision.when(
                !asker.authority().mayRecordFor(unit, organisation.units(), today),
                () -> new CommonRefusal.Forbidden(unit));
    }

    /** Refuses the first of the dates that lies after today. */
    public Optional<Refusal> future(@Nullable LocalDate... dates) {
        return Stream.of(dates)
                .filter(date -> date != null && date.isAfter(today))
                .findFirst()
                .map(CommonRefusal.DateInFuture::new);
    }

    public Optional<Refusal> unknown(Collection<UnitCode> units) {
        return units.stream()
                .filter(unit -> look(unit).isEmpty())
                .findFirst()
                .map(unit -> new CommonRefusal.Unknown("unit", unit.value()));
    }

    /**
     * Refuses when one of the units was not founded yet, or had ended, on the day on which a fact
     * counts.
     */
    public Optional<Refusal> closed(Collection<UnitCode> units, LocalDate countsOn) {
        return units.stream()
                .flatMap(unit -> look(unit).stream())
                .flatMap(unit -> UnitRefusal.of(unit, countsOn).stream())
                .map(refusal -> (Refusal) refusal)
                .findFirst();
    }

    /** Refuses an activity that is unknown or voided. */
    public Optional<Refusal> unavailable(@Nullable ActivityId activity) {
        if (activity == null) {
            return Optional.empty();
        }
        OtherActivity other = activities.apply(activity);
        read.put(activity.stream(), new StreamVersion(activity.stream(), other.version()));
        return switch (other.state()) {
            case UNKNOWN -> Optional.of(new CommonRefusal.Unknown("activity", activity.toString()));
            case VOIDED -> Optional.of(new CommonRefusal.Voided("activity"));
            case STANDING -> Optional.empty();
        };
    }

    private Optional<Unit> look(UnitCode code) {
        Optional<Unit> unit = organisation.units().find(code);
        read.put(
                code.stream(),
                new StreamVersion(code.stream(), unit.map(Unit::version).orElse(-1L)));
        return unit;
    }
}
