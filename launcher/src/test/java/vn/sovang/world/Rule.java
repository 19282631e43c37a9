package vn.sovang.world;

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
    TREE_FORGETS_WHEN_IT_WAS_TOLD(17);

    private final int number;

    Rule(int number) {
        this.number = number;
    }

    /** The number of the broken rule in the domain's list. */
    public int number() {
        return number;
    }
}
