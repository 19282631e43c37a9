package vn.sovang.query.proof;

import vn.sovang.log.proof.Alteration;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;

/** Why something is not proved. */
final class ProofRefusals {

    private ProofRefusals() {}

    static Refused beyondTheHead(String what, long number) {
        return new Refused(
                Problem.of(
                        404,
                        "unknown-" + what,
                        "The log has not reached %s %d.".formatted(what, number)));
    }

    static Refused notYetHashed(long size) {
        return new Refused(
                Problem.of(
                        503,
                        "not-yet-hashed",
                        "The log has not been hashed up to position %d in time.".formatted(size)));
    }

    static Refused altered(Alteration alteration) {
        return new Refused(Problem.of(503, "log-altered", alteration.sentence()));
    }

    static Refused withoutKey() {
        return new Refused(
                Problem.of(503, "no-signing-key", "This process has been given no signing key."));
    }
}
