package vn.sovang.command.review;

import static vn.sovang.command.decision.Province.DIEN;
import static vn.sovang.command.decision.Province.NOBODY;
import static vn.sovang.command.decision.Province.THAN;
import static vn.sovang.command.review.ReviewExamples.REVIEW;
import static vn.sovang.command.review.ReviewExamples.UNKNOWN;
import static vn.sovang.command.review.ReviewExamples.reviews;

import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.command.decision.CommonRefusal;
import vn.sovang.event.Event;
import vn.sovang.event.review.ReviewEvent.DirectionSet;
import vn.sovang.event.review.ReviewEvent.LimitationNoted;
import vn.sovang.event.review.ReviewId;
import vn.sovang.event.unit.UnitCode;

class NotesTest {

    private static final UUID NOTE = new UUID(0, 1);
    private static final String TEXT = "Một số cơ sở gửi báo cáo chậm.";

    private enum Kind {
        LIMITATION {
            @Override
            ReviewCommand wish(ReviewId review, @Nullable UnitCode unit) {
                return new ReviewCommand.NoteLimitation(review, NOTE, unit, TEXT);
            }

            @Override
            Event event(@Nullable UnitCode unit) {
                return new LimitationNoted(REVIEW, NOTE, unit, TEXT);
            }
        },
        DIRECTION {
            @Override
            ReviewCommand wish(ReviewId review, @Nullable UnitCode unit) {
                return new ReviewCommand.SetDirection(review, NOTE, unit, TEXT, 2024);
            }

            @Override
            Event event(@Nullable UnitCode unit) {
                return new DirectionSet(REVIEW, NOTE, unit, TEXT, 2024);
            }
        };

        abstract ReviewCommand wish(ReviewId review, @Nullable UnitCode unit);

        abstract Event event(@Nullable UnitCode unit);
    }

    @ParameterizedTest
    @EnumSource
    void a_note_is_about_a_member_or_the_whole_cluster(Kind kind) {
        reviews().when(kind.wish(REVIEW, THAN)).then(kind.event(THAN));
        reviews().when(kind.wish(REVIEW, null)).then(kind.event(null));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_text_twice_is_two_notes(Kind kind) {
        reviews().given(kind.event(THAN)).when(kind.wish(REVIEW, THAN)).then(kind.event(THAN));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_else_is_noted(Kind kind) {
        reviews()
                .when(kind.wish(UNKNOWN, null))
                .thenRefused(new CommonRefusal.Unknown("cluster", "nobody"));
        reviews()
                .when(kind.wish(REVIEW, NOBODY))
                .thenRefused(new CommonRefusal.Unknown("unit", "nobody"));
        reviews()
                .when(kind.wish(REVIEW, DIEN))
                .thenRefused(new ReviewRefusal.NotAMember(DIEN, REVIEW));
    }

    @ParameterizedTest
    @EnumSource
    void limitations_and_directions_are_limited_together(Kind kind) {
        reviews()
                .given(notes(Review.MAX_NOTES - 1))
                .when(kind.wish(REVIEW, null))
                .then(kind.event(null));
        reviews()
                .given(notes(Review.MAX_NOTES))
                .when(kind.wish(REVIEW, null))
                .thenRefused(new ReviewRefusal.TooMany("notes", Review.MAX_NOTES));
    }

    private static Event[] notes(int count) {
        Event[] notes =
                Collections.nCopies(count, Kind.LIMITATION.event(null)).toArray(Event[]::new);
        notes[0] = Kind.DIRECTION.event(THAN);
        return notes;
    }
}
