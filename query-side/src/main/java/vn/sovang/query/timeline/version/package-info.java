/** What a unit's timeline shows of each thing, version by version, and where that is kept. */
@NullMarked
package vn.sovang.query.timeline.version;

import org.jspecify.annotations.NullMarked;
