package vn.sovang.command.decision;

/** Why a wish was not granted: a value, decided by the rules of the domain. */
public interface Refusal {

    /** Stable, for programs. */
    String code();

    /** A sentence for people. */
    String detail();

    /** 409 unless it says otherwise: it depends on what is recorded. */
    default int status() {
        return 409;
    }
}
