package vn.sovang.query.timeline;

/** Whether a thing stands as first recorded, was corrected, or was voided. The order is stored. */
public enum ItemState {
    CURRENT,
    CORRECTED,
    VOIDED;

    private static final ItemState[] ALL = values();

    public static ItemState of(int ordinal) {
        return ALL[ordinal];
    }
}
