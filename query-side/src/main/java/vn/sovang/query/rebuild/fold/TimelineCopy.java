package vn.sovang.query.rebuild.fold;

import vn.sovang.platform.text.Folding;
import vn.sovang.query.rebuild.database.BinaryRows;
import vn.sovang.query.timeline.version.ItemVersion;

/** Versions of items on their way into the timeline. */
final class TimelineCopy {

    static final String COLUMNS =
            "position, unit, kind, id, lead, title, folded_title, occurred_on, state";

    private TimelineCopy() {}

    static void add(ItemVersion version, BinaryRows rows) {
        rows.row(9)
                .int8(version.position())
                .text(version.unit().value())
                .int2(version.subject().kind().ordinal())
                .uuid(version.subject().id())
                .bool(version.lead())
                .text(version.title())
                .text(Folding.fold(version.title()))
                .date(version.occurredOn())
                .int2(version.state().ordinal());
    }
}
