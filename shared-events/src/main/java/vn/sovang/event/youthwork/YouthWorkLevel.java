package vn.sovang.event.youthwork;

import vn.sovang.event.Indicator;

/** At which level a youth work counts. */
public enum YouthWorkLevel {
    PROVINCE(Indicator.YOUTH_WORKS_PROVINCE),
    UNIT(Indicator.YOUTH_WORKS_UNIT),
    BASE(Indicator.YOUTH_WORKS_BASE);

    private final Indicator countedAs;

    YouthWorkLevel(Indicator countedAs) {
        this.countedAs = countedAs;
    }

    public Indicator countedAs() {
        return countedAs;
    }
}
