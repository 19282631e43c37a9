package vn.sovang.command.decision;

import static org.hamcrest.Matchers.instanceOf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import vn.sovang.event.Event;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.unit.UnitCode;

/**
 * Given what happened, when something is wished, then this is decided. Unless told otherwise: by an
 * administrator.
 */
public final class Decisions {

    /** The day on which things are wished unless told otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2024, 1, 15);

    private final AggregateTestFixture<?> fixture;
    private final Map<ActivityId, OtherActivity> activities = new HashMap<>();
    private List<Event> history = List.of();
    private LocalDate today = TODAY;
    private Authority authority = new Authority.Everywhere();
    private Organisation organisation = Province.ORGANISATION;
    private String asker = "anyone";
    private @Nullable UnitCode askersUnit;
    private @Nullable String adjustmentReason;

    private Decisions(AggregateTestFixture<?> fixture) {
        this.fixture = fixture;
    }

    public static Decisions about(Class<?> aggregate) {
        AggregateTestFixture<?> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerParameterResolverFactory(new CircumstancesParameter());
        fixture.registerCommandTargetResolver(
                message ->
                        new VersionedAggregateIdentifier(
                                (Object) ((Command) message.getPayload()).stream(), null));
        return new Decisions(fixture);
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /**
     * What happened to the thing itself; what happens to units and clusters is known to everybody.
     */
    public Decisions given(Event... events) {
        history = List.of(events);
        return knowing(events);
    }

    /** What else happened to the organisation. */
    public Decisions knowing(Event... events) {
        for (Event event : events) {
            organisation = organisation.with(organisation.position() + 1, event);
        }
        return this;
    }

    public Decisions beside(ActivityId activity, OtherActivity.State state) {
        activities.put(activity, new OtherActivity(state, 0));
        return this;
    }

    public Decisions on(String day) {
        today = day(day);
        return this;
    }

    public Decisions by(Authority wishing) {
        authority = wishing;
        return this;
    }

    /** Of which name, and tied to which unit, the one is who asks. */
    public Decisions askedBy(String name, @Nullable UnitCode unit) {
        asker = name;
        askersUnit = unit;
        return this;
    }

    public Decisions adjusting(String reason) {
        adjustmentReason = reason;
        return this;
    }

    public Decisions byRecorderOf(UnitCode unit) {
        return by(new Authority.Within(unit));
    }

    public Outcome when(Command wish) {
        Circumstances here =
                new Circumstances(
                        today,
                        new Asker(asker, authority, askersUnit, adjustmentReason),
                        organisation,
                        id -> activities.getOrDefault(id, OtherActivity.UNKNOWN));
        return new Outcome(
                fixture.given(history).when(wish, Map.of(CircumstancesParameter.KEY, here)));
    }

    /** What was decided. */
    public record Outcome(ResultValidator<?> result) {

        public void then(Event event) {
            result.expectEvents(event).expectResultMessagePayload(new Decision.Happened(event));
        }

        /** Whatever the event is. */
        public void thenHappens() {
            result.expectResultMessagePayloadMatching(instanceOf(Decision.Happened.class));
        }

        public void thenNothingChanges() {
            result.expectNoEvents().expectResultMessagePayload(new Decision.Unchanged());
        }

        public void thenRefused(Refusal refusal) {
            result.expectNoEvents().expectResultMessagePayload(new Decision.Refused(refusal));
        }
    }
}
