package vn.sovang.event.unit;

/** Province, directly attached union, base union, branch. */
public enum UnitKind {
    PROVINCE,
    ATTACHED,
    BASE,
    BRANCH
}
