package vn.sovang.query.ledger;

import java.util.Optional;
import java.util.UUID;
import vn.sovang.event.Event;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.youthwork.YouthWorkEvent;

/** The thing that an event is about, when it is one that moves figures. */
public record Subject(SubjectKind kind, UUID id) {

    public static Optional<Subject> of(Event event) {
        return switch (event) {
            case ActivityEvent activity -> found(SubjectKind.ACTIVITY, activity.activity().value());
            case DonationEvent donation -> found(SubjectKind.DONATION, donation.donation().value());
            case InitiativeEvent initiative ->
                    found(SubjectKind.INITIATIVE, initiative.initiative().value());
            case YouthWorkEvent work -> found(SubjectKind.YOUTH_WORK, work.youthWork().value());
            case HeadcountEvent headcount ->
                    found(SubjectKind.HEADCOUNT, headcount.headcount().value());
            case GiftEvent gift -> found(SubjectKind.GIFT, gift.gift().value());
            case CoverageEvent coverage -> found(SubjectKind.COVERAGE, coverage.coverage().value());
            default -> Optional.empty();
        };
    }

    private static Optional<Subject> found(SubjectKind kind, UUID id) {
        return Optional.of(new Subject(kind, id));
    }
}
