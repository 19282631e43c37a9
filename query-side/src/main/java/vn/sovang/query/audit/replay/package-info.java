/** Figures computed again from the raw log, as a second opinion on the projections. */
@NullMarked
package vn.sovang.query.audit.replay;

import org.jspecify.annotations.NullMarked;
