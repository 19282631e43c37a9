package vn.sovang.world;

import java.util.stream.Stream;

/**
 * Ways to break the reference model, one for each rule of the domain: each must be noticed in some
 * random world.
 */
public enum Rule {
    KNOWN_BY_ITS_OWN_DATE(1),
    BATCHES_COUNT_ON_THE_FIRST_DAY(2),
    FUTURE_FACTS_PASS(3),
    THE_DAY_IS_TAKEN_IN_UTC(4),
    BATCHES_STAY_WHEN_THE_ACTIVITY_MOVES(5),
    CORRECTIONS_START_FROM_THE_FIRST_NUMBER(6),
    A_BATCH_IS_ACCEPTED_TWICE(7),
    CO_ORGANISERS_COUNT_TOO(8),
    A_VOID_LEAVES_THE_TURNS(9),
    MORE_PEOPLE_THAN_TURNS_PASS(10),
    SUMS_ARE_FLOATING_POINT(11),
    REVALUATION_COUNTS_WHEN_VALUED(12),
    OWN_SHARE_EXCEEDS_THE_TOTAL(13),
    EVERY_LEVEL_COUNTS(14),
    A_REVISION_ADDS_THE_WHOLE_VALUE(15),
    FACTS_MOVE_WITH_THE_UNIT(16),
    A_MOVE_HOLDS_FROM_ITS_ENTRY(17),
    A_UNIT_ENDS_A_DAY_LATE(18),
    MEMBERS_OF_ANY_YEAR_COUNT(19),
    CYCLES_PASS(20),

    /** As rule 6, for what is replaced instead of corrected. */
    COVERAGE_ADDS_TO_WHAT_STOOD(6),

    /** As rule 12: what was given away counts for itself, what was received for the resources. */
    GIFTS_ARE_RESOURCES(12),

    /** Rules 16 and 17 together: the tree known today is used for every position. */
    TREE_FORGETS_WHEN_IT_WAS_TOLD(17),

    A_CLOSED_YEAR_TAKES_FACTS(21),
    AN_OPEN_YEAR_IS_ADJUSTED(21),
    AN_OPEN_YEAR_IS_PUBLISHED(21),
    ONLY_THE_NEW_DAY_IS_LOOKED_UP(21),
    THE_DAYS_OF_BATCHES_ARE_NOT_LOOKED_UP(21),
    THE_YEARS_OF_BENEFITS_ARE_NOT_LOOKED_UP(21),
    CLOSED_MEANS_THE_FIRST_CLOSING(21),
    A_REOPENED_YEAR_WAS_NEVER_CLOSED(21),
    CLOSED_FIGURES_FOLLOW_LATER_MOVES(21),
    PUBLISHED_MEANS_CLOSED(21),
    ANY_CLUSTER_PUBLISHES_FOR_ALL(21),
    WHAT_CAME_LATE_IS_ONLY_LATE(21),
    AFTER_THE_CLOSING_IS_LATE(21),
    MOVES_ARE_NOT_EXPLAINED(21),
    MEMBERS_ARE_MOVES(21),
    WHO_CLOSED_REOPENS(22),
    WHO_SCORED_VERIFIES(22),
    A_NEW_SCORE_KEEPS_ITS_VERIFICATION(22),
    EQUAL_POINTS_TAKE_ONE_PLACE(22);

    private static final int FIRST_OF_REVIEWS = 21;

    private final int number;

    Rule(int number) {
        this.number = number;
    }

    /** Those that only a year-end review can notice. */
    static Stream<Rule> ofReviews() {
        return Stream.of(values()).filter(rule -> rule.number >= FIRST_OF_REVIEWS);
    }

    /** Those that the totals notice. */
    static Stream<Rule> ofFigures() {
        return Stream.of(values()).filter(rule -> rule.number < FIRST_OF_REVIEWS);
    }

    /** The number of the broken rule in the domain's list. */
    public int number() {
        return number;
    }
}
