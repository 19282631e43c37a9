/** Drafts of a report, whose figures are proved or refuted against the log. */
@NullMarked
package vn.sovang.query.claim;

import org.jspecify.annotations.NullMarked;
