package vn.sovang.command.bus;

import java.util.Objects;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Whether one decision may rest on an aggregate as this process remembers it, and whether it did.
 *
 * <p>What rests on memory may be granted, since the log refuses an append to a stream that has
 * moved on. It must not be refused, since a refusal appends nothing and so is checked by nothing.
 */
public final class Recollection {

    static final String KEY = "recollection";

    private final boolean allowed;
    private boolean used;

    private Recollection(boolean allowed) {
        this.allowed = allowed;
    }

    public static Recollection allowed() {
        return new Recollection(true);
    }

    /** Everything is read from the log. */
    public static Recollection none() {
        return new Recollection(false);
    }

    public boolean used() {
        return used;
    }

    static Recollection current() {
        return (Recollection)
                Objects.requireNonNull(CurrentUnitOfWork.get().getMessage().getMetaData().get(KEY));
    }

    @Nullable Object of(@Nullable Object remembered) {
        if (!allowed || remembered == null) {
            return null;
        }
        used = true;
        return remembered;
    }
}
