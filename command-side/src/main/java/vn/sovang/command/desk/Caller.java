package vn.sovang.command.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.AnswerKey;
import vn.sovang.platform.VietnamTime;
import vn.sovang.platform.account.Account;

/**
 * Who sends a command, and how.
 *
 * @param account whose authority it is
 * @param actor who did it, as it is kept with the event
 * @param imported when it is history brought from elsewhere, else absent
 * @param key the idempotency key, with the hash of the request
 */
public record Caller(
        Account account, String actor, @Nullable Imported imported, Optional<Keyed> key) {

    private static final String ADJUSTMENT = "adjustmentReason";

    /**
     * @param recordedAt the instant at which it was recorded elsewhere; counts as now
     */
    public record Imported(Instant recordedAt, Instant importedAt) {}

    /**
     * What is kept with an event: who did it, for history who brought it, and when, and why a fact
     * of a closed year was changed.
     */
    Map<String, String> kept(Wish wish) {
        Map<String, String> kept = new HashMap<>();
        kept.put("actor", actor);
        if (imported != null) {
            kept.put("importedBy", account.username());
            kept.put("importedAt", VietnamTime.print(imported.importedAt()));
        }
        if (wish.adjustmentReason() != null) {
            kept.put(ADJUSTMENT, wish.adjustmentReason());
        }
        return kept;
    }

    public record Keyed(AnswerKey key, byte[] hash) {}
}
