package vn.sovang.query.ledger;

/**
 * What kind of thing moved a figure. The order is stored: append new kinds at the end, never
 * reorder.
 */
public enum SubjectKind {
    ACTIVITY,
    DONATION,
    INITIATIVE,
    YOUTH_WORK,
    HEADCOUNT,
    GIFT,
    COVERAGE;

    private static final SubjectKind[] ALL = values();

    public static SubjectKind of(int ordinal) {
        return ALL[ordinal];
    }
}
