package vn.sovang.log.axon;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.sovang.log.KeyedAnswer;
import vn.sovang.log.LogPosition;
import vn.sovang.log.append.StreamVersion;

/**
 * Accompanies a unit of work: what its append needs beside the events, and where they were put.
 *
 * <p>Whoever handles a command attaches one; an append without any depends on nothing and answers
 * no key.
 */
public final class AppendTicket {

    private static final String RESOURCE = AppendTicket.class.getName();
    private static final AppendTicket NONE = new AppendTicket(List::of, null, null);

    private final Supplier<List<StreamVersion>> dependencies;
    private final @Nullable KeyedAnswer answer;
    private final @Nullable Instant recordedAt;
    private @Nullable LogPosition appendedAt;

    /**
     * @param dependencies asked when the events are appended: the streams that the decision has
     *     read by then
     * @param answer remembered with the events
     * @param recordedAt for history brought from elsewhere, else absent
     */
    public AppendTicket(
            Supplier<List<StreamVersion>> dependencies,
            @Nullable KeyedAnswer answer,
            @Nullable Instant recordedAt) {
        this.dependencies = dependencies;
        this.answer = answer;
        this.recordedAt = recordedAt;
    }

    public void attachTo(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    static AppendTicket current() {
        AppendTicket attached =
                CurrentUnitOfWork.isStarted()
                        ? CurrentUnitOfWork.get().root().getResource(RESOURCE)
                        : null;
        return attached == null ? NONE : attached;
    }

    List<StreamVersion> dependencies() {
        return dependencies.get();
    }

    @Nullable KeyedAnswer answer() {
        return answer;
    }

    @Nullable Instant recordedAt() {
        return recordedAt;
    }

    /** Where the events are in the log; absent until the append has committed. */
    public @Nullable LogPosition appendedAt() {
        return appendedAt;
    }

    void appendedAt(LogPosition at) {
        if (this != NONE) {
            appendedAt = at;
        }
    }
}
