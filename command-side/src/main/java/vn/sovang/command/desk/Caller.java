package vn.sovang.command.desk;

import java.time.Instant;
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

    /**
     * @param recordedAt the instant at which it was recorded elsewhere; counts as now
     */
    public record Imported(Instant recordedAt, Instant importedAt) {}

    /** What of it is kept with an event: who did it, and for history who brought it, and when. */
    Map<String, String> kept() {
        return imported == null
                ? Map.of("actor", actor)
                : Map.of(
                        "actor",
                        actor,
                        "importedBy",
                        account.username(),
                        "importedAt",
                        VietnamTime.print(imported.importedAt()));
    }

    public record Keyed(AnswerKey key, byte[] hash) {}
}
