package vn.sovang.benchmark.work;

import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.command.activity.ActivityCommand;
import vn.sovang.event.activity.ActivityEvent.Attendance;
import vn.sovang.event.activity.AttendanceBasis;
import vn.sovang.event.activity.BatchId;
import vn.sovang.platform.SystemTime;

/** The one thing that is sent again and again: a batch of participants of some activity. */
public record Participants(NewActivity activity, BatchId batch, Attendance attendance) {

    private static final SystemTime TIME = new SystemTime();
    private static final int MAX_TURNS = 300;

    public static Participants any(List<NewActivity> activities, SplittableRandom random) {
        long turns = random.nextLong(1, MAX_TURNS);
        return new Participants(
                activities.get(random.nextInt(activities.size())),
                new BatchId(TIME.newId()),
                new Attendance(turns, random.nextLong(1, turns + 1)));
    }

    public AttendanceBasis basis() {
        return AttendanceBasis.ROSTER;
    }

    public ActivityCommand.RecordBatch command() {
        return new ActivityCommand.RecordBatch(
                activity.id(), batch, null, null, attendance, basis());
    }
}
