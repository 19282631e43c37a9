package vn.sovang.command.youthwork;

import vn.sovang.command.decision.Refusal;

/** A youth work is handed over once. */
record AlreadyHandedOver() implements Refusal {

    @Override
    public String code() {
        return "already-handed-over";
    }

    @Override
    public String detail() {
        return "The youth work has been handed over.";
    }
}
