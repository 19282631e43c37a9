package vn.sovang.query.proof;

import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.sovang.log.proof.Alteration;
import vn.sovang.log.proof.CheckState;
import vn.sovang.log.proof.HashedSize;
import vn.sovang.log.proof.LogCheck;

/** Whether the log is what it was, and how far that has been looked at. Asks no database. */
class ProofHealth implements HealthIndicator {

    private final LogCheck check;
    private final HashedSize hashed;
    private final Suspicion suspicion;

    ProofHealth(LogCheck check, HashedSize hashed, Suspicion suspicion) {
        this.check = check;
        this.hashed = hashed;
        this.suspicion = suspicion;
    }

    @Override
    public Health health() {
        CheckState state = check.state();
        Optional<Alteration> altered = suspicion.present();
        Health.Builder health = altered.isPresent() ? Health.down() : Health.up();
        altered.ifPresent(
                each ->
                        health.withDetail("alteredPosition", each.position())
                                .withDetail("why", each.sentence()));
        return health.withDetail("hashedPosition", hashed.known())
                .withDetail("checkedPosition", state.checked())
                .withDetail("checkingUpTo", state.size())
                .withDetail("completedPasses", state.passes())
                .build();
    }
}
