package vn.sovang.query.document.language;

import vn.sovang.event.Figure;
import vn.sovang.event.Indicator;

/** With {@code 1,234.5}. */
final class English implements Language {

    private static final Numerals NUMERALS = new Numerals(',', '.');

    @Override
    public String code() {
        return "en";
    }

    @Override
    public Numerals numerals() {
        return NUMERALS;
    }

    @Override
    public String figure(Figure figure) {
        return figure.equals(Figure.RESOURCES)
                ? "Resources mobilised (VND)"
                : indicator(figure.indicators().getFirst());
    }

    private static String indicator(Indicator indicator) {
        return switch (indicator) {
            case ACTIVITIES -> "Activities";
            case PARTICIPANT_TURNS -> "Participant turns";
            case CASH_VND -> "Cash (VND)";
            case GOODS_VND -> "Valued goods (VND)";
            case YOUTH_WORKS_PROVINCE -> "Youth works, province";
            case YOUTH_WORKS_UNIT -> "Youth works, unit";
            case YOUTH_WORKS_BASE -> "Youth works, base";
            case YOUTH_WORK_TOTAL_VND -> "Youth works, total value (VND)";
            case YOUTH_WORK_OWN_VND -> "Youth works, own contribution (VND)";
            case INITIATIVES -> "Recognised initiatives";
            case RESEARCH_TOPICS -> "Recognised research topics";
            case BENEFIT_VND -> "Benefit (VND)";
            case PARTY_NOMINATED -> "Members introduced to the Party";
            case PARTY_ADMITTED -> "Members admitted to the Party";
            case PARTY_OFFICIAL -> "Probationary members made official";
            case GIFT_SETS -> "Gift sets";
            case GIFT_VND -> "Value of gifts (VND)";
            case LEARNING_BASES -> "Base unions that run IT and language learning";
            case LEARNING_BASES_TOTAL -> "All base unions";
        };
    }

    @Override
    public String say(Term term) {
        return switch (term) {
            case YEAR_END_REVIEW -> "Year-end review";
            case SUMMARY -> "Summary";
            case CLUSTER_TOTALS -> "Totals of the cluster";
            case WHOLE_CLUSTER -> "Whole cluster";
            case CLUSTER -> "Cluster";
            case YEAR -> "Year";
            case STATE -> "State";
            case OPEN -> "Open";
            case CLOSED -> "Closed";
            case MEMBERS -> "Units";
            case NO_MEMBERS -> "The cluster has no members in this year.";
            case COUNTED_THROUGH -> "Facts counted up to";
            case RANKING -> "Ranking";
            case RANK -> "Rank";
            case UNIT -> "Unit";
            case UNIT_CODE -> "Unit code";
            case FIGURE -> "Figure";
            case FIGURE_CODE -> "Figure code";
            case RESULT -> "Result";
            case TARGET -> "Target";
            case PERCENT_OF_TARGET -> "Of target (%)";
            case SHARE_OF_CLUSTER -> "Share of cluster";
            case COVERAGE -> "Bases learning IT, languages";
            case SCORE -> "Score";
            case CRITERION -> "Criterion";
            case MAX_POINTS -> "Maximum";
            case PROPOSED_POINTS -> "Proposed";
            case SELF_SCORE -> "Self score";
            case VERIFIED_SCORE -> "Verified score";
            case VERIFIED_CRITERIA -> "Criteria verified";
            case REASON -> "Reason for the change";
            case FIGURES_OF_UNITS -> "Charts by figure";
            case CHART_OF -> "Chart";
            case TOTALS_OF_UNIT -> "Totals of the year";
            case HIGHLIGHTS -> "Highlights of the year";
            case HIGHLIGHTS_RULE ->
                    "Highlights of the year: at most two youth works (higher levels first, then greater value), the "
                            + "two initiatives or topics of the greatest benefit, the two activities "
                            + "with most turns and the two largest donations, descendants included.";
            case DAY -> "Day";
            case WHAT -> "What";
            case KIND -> "Kind";
            case ACTIVITY -> "Activity";
            case DONATION -> "Donation";
            case INITIATIVE -> "Initiative";
            case RESEARCH_TOPIC -> "Research topic";
            case YOUTH_WORK_PROVINCE -> "Youth work, province";
            case YOUTH_WORK_UNIT -> "Youth work, unit";
            case YOUTH_WORK_BASE -> "Youth work, base";
            case TURNS -> "turns";
            case VND -> "VND";
            case LIMITATIONS -> "Limitations";
            case DIRECTIONS -> "Directions";
            case NONE_NOTED -> "None noted.";
            case FOR_YEAR -> "for the year";
            case TEXT -> "Text";
            case NOTES -> "How it was counted";
            case SHARE_RULE ->
                    "The figures of a unit include those of the units below it. A share is the unit's part"
                            + " of the cluster's figure. The percentage of a target is rounded down to two"
                            + " decimals. A dash stands for what is not known.";
            case POSITION -> "Position in the log";
            case RECORDED_AT -> "Recorded at";
            case TREE_ROOT -> "Tree root";
            case VALUE -> "Value";
            case PAGE -> "Page";
            case SOURCE -> "Source";
            case SUBJECT ->
                    "Totals, scores, ranks, limitations and directions of the units of an "
                            + "emulation cluster";
        };
    }
}
