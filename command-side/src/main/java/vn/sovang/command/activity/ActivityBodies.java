package vn.sovang.command.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Change;
import vn.sovang.command.body.Consistent;
import vn.sovang.command.body.Kept;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.ActivityEvent.Details;
import vn.sovang.event.activity.ActivityKind;
import vn.sovang.event.activity.AttendanceBasis;
import vn.sovang.event.unit.UnitCode;

/** The bodies of commands about activities. */
final class ActivityBodies {

    static final int MAX_TITLE = 200;
    static final int MAX_PLACE = 200;
    static final int MAX_NOTE = 1_000;
    static final int MAX_CO_ORGANISERS = 100;
    static final long MAX_TURNS = 1_000_000;

    private ActivityBodies() {}

    @Consistent
    record Recorded(
            @Nullable UUID id,
            @NotNull UnitCode unit,
            @NotNull @Text(max = MAX_TITLE) String title,
            @NotNull ActivityKind kind,
            @NotNull LocalDate occurredOn,
            @Nullable LocalDate endedOn,
            @Nullable @Text(max = MAX_PLACE) String place,
            @Nullable @Size(max = MAX_CO_ORGANISERS) List<@NotNull UnitCode> coOrganisers,
            @Nullable @Text(max = MAX_NOTE) String note,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        List<UnitCode> others() {
            return coOrganisers == null ? List.of() : coOrganisers;
        }

        Details details() {
            return new Details(title, kind, occurredOn, endedOn, place, note);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    occurredOn != null && endedOn != null && endedOn.isBefore(occurredOn),
                    "endedOn",
                    "must not precede occurredOn");
            report.wrong(
                    unit != null && others().contains(unit),
                    "coOrganisers",
                    "must not name the lead unit");
            report.wrong(
                    new HashSet<>(others()).size() < others().size(),
                    "coOrganisers",
                    "must not name a unit twice");
        }
    }

    @Consistent
    record Corrected(
            @Kept @Text(max = MAX_TITLE) Change<String> title,
            @Kept Change<ActivityKind> kind,
            @Kept Change<LocalDate> occurredOn,
            Change<LocalDate> endedOn,
            @Text(max = MAX_PLACE) Change<String> place,
            @Text(max = MAX_NOTE) Change<String> note,
            @NotNull @Text(max = Reason.MAX) String reason,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        DetailChanges changes() {
            return new DetailChanges(title, kind, occurredOn, endedOn, place, note);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(
                    occurredOn instanceof Change.Set<LocalDate>(LocalDate first)
                            && endedOn instanceof Change.Set<LocalDate>(LocalDate last)
                            && last.isBefore(first),
                    "endedOn",
                    "must not precede occurredOn");
        }
    }

    @Consistent
    record BatchRecorded(
            @Nullable UUID id,
            @NotNull @Min(1) @Max(MAX_TURNS) Long turns,
            @Nullable @Min(1) Long people,
            @Nullable UnitCode unit,
            @Nullable LocalDate on,
            @Nullable AttendanceBasis basis,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        Attendance attendance() {
            return new Attendance(turns, people);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(moreThan(people, turns), "people", "must not be more than turns");
        }
    }

    @Consistent
    record BatchCorrected(
            @NotNull @Min(1) @Max(MAX_TURNS) Long turns,
            @Nullable @Min(1) Long people,
            @NotNull @Text(max = Reason.MAX) String reason,
            @Nullable @Text(max = Reason.MAX) String adjustmentReason)
            implements Consistent.Rules {

        Attendance attendance() {
            return new Attendance(turns, people);
        }

        @Override
        public void check(Consistent.Report report) {
            report.wrong(moreThan(people, turns), "people", "must not be more than turns");
        }
    }

    private static boolean moreThan(@Nullable Long people, @Nullable Long turns) {
        return people != null && turns != null && people > turns;
    }
}
