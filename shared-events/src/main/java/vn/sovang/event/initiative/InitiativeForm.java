package vn.sovang.event.initiative;

import vn.sovang.event.Indicator;

/** An initiative (sáng kiến) or a research topic (đề tài). */
public enum InitiativeForm {
    INITIATIVE(Indicator.INITIATIVES),
    RESEARCH_TOPIC(Indicator.RESEARCH_TOPICS);

    private final Indicator countedAs;

    InitiativeForm(Indicator countedAs) {
        this.countedAs = countedAs;
    }

    public Indicator countedAs() {
        return countedAs;
    }
}
