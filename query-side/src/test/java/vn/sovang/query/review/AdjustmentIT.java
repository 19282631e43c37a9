package vn.sovang.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.cash;
import static vn.sovang.query.world.Facts.corrected;
import static vn.sovang.query.world.Facts.formed;
import static vn.sovang.query.world.Facts.members;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.ReviewFacts.closed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.query.history.Histories;
import vn.sovang.query.history.History.Happened;
import vn.sovang.query.world.QueryWorld;

class AdjustmentIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_reason_of_an_adjustment_is_shown_beside_that_of_the_correction() {
        DonationEvent.CashReceived received = cash("than", "2023-03-01", 500);
        world.log()
                .append(
                        "2023-12-25T00:00:00Z",
                        registered("than", null),
                        formed("cum"),
                        members("cum", 2023, "than"),
                        received,
                        closed());
        long last =
                world.log()
                        .adjust(
                                "Phát hiện khi kiểm tra",
                                "2024-01-05T00:00:00Z",
                                corrected(received, 400));

        assertThat(
                        world.part(BridgeApi.class)
                                .bridge(
                                        "2023",
                                        new BridgeApi.Question(null, null, null, null, null),
                                        QueryWorld.now(last))
                                .entries())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.entry().reason()).isEqualTo("Đối chiếu");
                            assertThat(each.entry().adjustmentReason())
                                    .isEqualTo("Phát hiện khi kiểm tra");
                        });
        assertThat(
                        world.part(Histories.class)
                                .of(
                                        received.donation().stream(),
                                        "unknown-donation",
                                        QueryWorld.now(last))
                                .events())
                .extracting(Happened::adjustmentReason)
                .containsExactly(null, "Phát hiện khi kiểm tra");
    }
}
