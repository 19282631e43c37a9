package vn.sovang.query.proof;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.log.proof.Alteration;
import vn.sovang.log.proof.HashKeeper;
import vn.sovang.log.proof.LogCheck;

/** What speaks against the log at present: found by the check, or in the way of the keeper. */
@Component
class Suspicion {

    private final LogCheck check;
    private final HashKeeper keeper;

    Suspicion(LogCheck check, HashKeeper keeper) {
        this.check = check;
        this.keeper = keeper;
    }

    Optional<Alteration> present() {
        return Optional.ofNullable(check.state().alteration()).or(keeper::obstacle);
    }
}
