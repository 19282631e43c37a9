/** Initiatives and research topics: submitted, recognised, assessed. */
@NullMarked
package vn.sovang.event.initiative;

import org.jspecify.annotations.NullMarked;
