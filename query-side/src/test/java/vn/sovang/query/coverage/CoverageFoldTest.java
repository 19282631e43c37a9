package vn.sovang.query.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.query.world.Facts.unit;

import org.junit.jupiter.api.Test;
import vn.sovang.event.Event;
import vn.sovang.event.coverage.CoverageEvent;
import vn.sovang.event.coverage.CoverageEvent.Bases;
import vn.sovang.log.LogPosition;
import vn.sovang.query.timeline.ItemState;
import vn.sovang.query.world.Histories;

class CoverageFoldTest {

    private static final Bases SOME = new Bases(7, 9);
    private static final Bases ALL = new Bases(9, 9);
    private static final Event SET = new CoverageEvent.Set(unit("than"), 2023, null, SOME);
    private static final Event CORRECTED =
            new CoverageEvent.Corrected(unit("than"), 2023, SOME, ALL, "Bổ sung");

    @Test
    void coverage_shows_what_was_set_or_corrected_last() {
        assertThat(view(SET).implementing()).isEqualTo(7);
        assertThat(view(SET, CORRECTED).implementing()).isEqualTo(9);
        assertThat(view(SET, CORRECTED).state()).isEqualTo(ItemState.CORRECTED);
        CoverageView again =
                view(SET, CORRECTED, new CoverageEvent.Set(unit("than"), 2023, ALL, SOME));
        assertThat(again.implementing()).isEqualTo(7);
        assertThat(again.state()).isEqualTo(ItemState.CURRENT);
    }

    @Test
    void voided_coverage_says_why() {
        CoverageView view =
                view(SET, new CoverageEvent.Voided(unit("than"), 2023, SOME, "Nhầm năm"));
        assertThat(view.state()).isEqualTo(ItemState.VOIDED);
        assertThat(view.voidReason()).isEqualTo("Nhầm năm");
    }

    private static CoverageView view(Event... events) {
        return CoverageFold.of(Histories.of(events)).orElseThrow().view(LogPosition.BEGINNING);
    }
}
