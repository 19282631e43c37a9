package vn.sovang.event;

/**
 * A figure that is kept as a sum of ledger entries. Units of measure never mix: each indicator
 * counts one thing.
 *
 * <p>The order is stored with the running totals: append new indicators at the end, never reorder.
 */
public enum Indicator {
    ACTIVITIES,
    PARTICIPANT_TURNS,
    CASH_VND,
    GOODS_VND,
    YOUTH_WORKS_PROVINCE,
    YOUTH_WORKS_UNIT,
    YOUTH_WORKS_BASE,
    YOUTH_WORK_TOTAL_VND,
    YOUTH_WORK_OWN_VND,
    INITIATIVES,
    RESEARCH_TOPICS,
    BENEFIT_VND,
    PARTY_NOMINATED,
    PARTY_ADMITTED,
    PARTY_OFFICIAL,
    GIFT_SETS,
    GIFT_VND,
    LEARNING_BASES,
    LEARNING_BASES_TOTAL
}
