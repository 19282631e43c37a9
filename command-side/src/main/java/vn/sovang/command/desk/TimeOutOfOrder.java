package vn.sovang.command.desk;

import vn.sovang.command.decision.Refusal;

/**
 * History brought from elsewhere comes in the order of its recording, and never from the future.
 */
record TimeOutOfOrder() implements Refusal {

    @Override
    public String code() {
        return "recorded-at-out-of-order";
    }

    @Override
    public String detail() {
        return "recordedAt precedes the last one of the log, or lies in the future.";
    }
}
