package vn.sovang.event.activity;

/** How the number of participants is known. */
public enum AttendanceBasis {
    ROSTER,
    HEADCOUNT,
    ESTIMATE
}
