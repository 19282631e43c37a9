package vn.sovang.event.headcount;

import vn.sovang.event.Indicator;

/** Which step towards the Party the counted people took. */
public enum HeadcountKind {
    PARTY_NOMINATED(Indicator.PARTY_NOMINATED),
    PARTY_ADMITTED(Indicator.PARTY_ADMITTED),
    PARTY_OFFICIAL(Indicator.PARTY_OFFICIAL);

    private final Indicator countedAs;

    HeadcountKind(Indicator countedAs) {
        this.countedAs = countedAs;
    }

    public Indicator countedAs() {
        return countedAs;
    }
}
