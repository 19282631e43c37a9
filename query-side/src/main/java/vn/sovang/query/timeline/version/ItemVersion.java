package vn.sovang.query.timeline.version;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.event.Event;
import vn.sovang.event.activity.ActivityEvent;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.gift.GiftEvent;
import vn.sovang.event.headcount.HeadcountEvent;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.query.ledger.Subject;
import vn.sovang.query.timeline.ItemState;

/**
 * What a unit's timeline shows of one thing from a position on, until a later version.
 *
 * @param lead false for a unit that shares in another's activity
 */
public record ItemVersion(
        long position,
        UnitCode unit,
        Subject subject,
        boolean lead,
        String title,
        LocalDate occurredOn,
        ItemState state) {

    /**
     * A pure function of one event and its position; empty when the event changes nothing that is
     * shown.
     */
    public static List<ItemVersion> of(long position, Event event) {
        return switch (event) {
            case ActivityEvent activity -> ActivityItem.versions(position, activity);
            case DonationEvent donation -> DonationItem.versions(position, donation);
            case InitiativeEvent initiative -> InitiativeItem.versions(position, initiative);
            case YouthWorkEvent work -> YouthWorkItem.versions(position, work);
            case HeadcountEvent headcount -> HeadcountItem.versions(position, headcount);
            case GiftEvent gift -> GiftItem.versions(position, gift);
            case CoverageEvent coverage -> CoverageItem.versions(position, coverage);
            default -> List.of();
        };
    }
}
