package vn.sovang.benchmark.history;

import java.util.random.RandomGenerator;

/** What the log consists of: how many events of each kind the demo year has. */
enum Kind {
    ACTIVITY_RECORDED(501),
    BATCH_RECORDED(393),
    BATCH_CORRECTED(15),
    BATCH_VOIDED(1),
    ACTIVITY_CORRECTED(3),
    ACTIVITY_VOIDED(2),
    CASH_RECEIVED(59),
    GOODS_RECEIVED(30),
    GOODS_VALUED(20),
    CASH_CORRECTED(1),
    DONATION_VOIDED(1),
    INITIATIVE_SUBMITTED(311),
    INITIATIVE_RECOGNISED(324),
    BENEFIT_ASSESSED(54),
    RECOGNITION_WITHDRAWN(1),
    INITIATIVE_VOIDED(1),
    YOUTH_WORK_REGISTERED(18),
    YOUTH_WORK_HANDED_OVER(16),
    YOUTH_WORK_VOIDED(1);

    private static final Kind[] ALL = values();
    private static final int TOTAL = total();

    private final int inDemoYear;

    Kind(int inDemoYear) {
        this.inDemoYear = inDemoYear;
    }

    static Kind any(RandomGenerator random) {
        int left = random.nextInt(TOTAL);
        for (Kind kind : ALL) {
            left -= kind.inDemoYear;
            if (left < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("The shares do not add up");
    }

    private static int total() {
        int total = 0;
        for (Kind kind : ALL) {
            total += kind.inDemoYear;
        }
        return total;
    }
}
