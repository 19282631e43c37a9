package vn.sovang.command.donation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.command.decision.Decisions.day;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.donation.DonationExamples.CASH;
import static vn.sovang.command.donation.DonationExamples.CASH_VND;
import static vn.sovang.command.donation.DonationExamples.DONATION;
import static vn.sovang.command.donation.DonationExamples.GOODS;
import static vn.sovang.command.donation.DonationExamples.RECEIVED_ON;
import static vn.sovang.command.donation.DonationExamples.WHY;
import static vn.sovang.command.donation.DonationExamples.giftSets;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.decision.BookedWish;
import vn.sovang.event.Event;

/** A donation stands in the books of the year in which it was received, whenever it is valued. */
class DonationBooksTest {

    static Stream<BookedWish> wishes() {
        return Stream.of(
                wish(receive()).in(2023),
                wish(
                                new DonationCommand.ValueGoods(
                                        DONATION, 18_000_000, "giá chợ", day("2024-01-10")),
                                GOODS)
                        .in(2023),
                wish(new DonationCommand.Correct(DONATION, 300L, null, WHY), CASH).in(2023),
                wish(new DonationCommand.Correct(DONATION, null, giftSets(59, 5L), WHY), GOODS)
                        .in(2023),
                wish(new DonationCommand.Void(DONATION, WHY), CASH).in(2023),
                wish(new DonationCommand.Void(DONATION, WHY), GOODS).in(2023));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_closed_year_is_changed_by_adjustment_only(BookedWish wish) {
        wish.assertKeepsTheBooks();
    }

    @Test
    void no_wish_is_forgotten() {
        assertThat(BookedWish.kinds(wishes()))
                .containsExactlyInAnyOrder(DonationCommand.class.getPermittedSubclasses());
    }

    private static DonationCommand receive() {
        return new DonationCommand.Receive(
                DONATION, THAN, null, RECEIVED_ON, CASH_VND, null, null, null);
    }

    private static BookedWish wish(DonationCommand wish, Event... history) {
        return BookedWish.of(Donation.class, wish, history);
    }
}
