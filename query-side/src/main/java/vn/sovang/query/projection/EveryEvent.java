package vn.sovang.query.projection;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.sovang.event.Event;

/**
 * Takes every event, whether a view shows it or not: an event without a handler would leave the
 * token behind. A batch is collected in its unit of work and written once, in the transaction that
 * also keeps the token.
 */
final class EveryEvent implements EventHandlerInvoker {

    private static final String BATCH = ProjectedBatch.class.getName();

    private final Views views;

    EveryEvent(Views views) {
        this.views = views;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        ProjectedBatch batch = work.getOrComputeResource(BATCH, _ -> begin(work));
        batch.add(positionOf(message), (Event) message.getPayload());
    }

    private ProjectedBatch begin(UnitOfWork<?> work) {
        ProjectedBatch batch = new ProjectedBatch(views.at());
        work.onPrepareCommit(_ -> views.append(batch));
        return batch;
    }

    private static long positionOf(EventMessage<?> message) {
        return ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
    }
}
