package vn.sovang.query.timeline;

/** Whether a unit holds a thing or shares in it. */
public enum Role {
    LEAD,
    CO_ORGANISER
}
