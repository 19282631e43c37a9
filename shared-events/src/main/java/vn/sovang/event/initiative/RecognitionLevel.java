package vn.sovang.event.initiative;

/** Who recognised it: a base union, a directly attached union, the province, the nation. */
public enum RecognitionLevel {
    BASE,
    UNIT,
    PROVINCE,
    NATIONAL
}
