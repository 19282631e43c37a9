package vn.sovang.event.activity;

/** What an activity was for, as the movements and programmes of the Union divide them. */
public enum ActivityKind {
    VOLUNTEER,
    VANGUARD,
    LEARNING,
    POLITICAL_EDUCATION,
    CHILDREN,
    SOCIAL_WELFARE,
    CULTURE_SPORT,
    UNION_BUILDING,
    OTHER
}
