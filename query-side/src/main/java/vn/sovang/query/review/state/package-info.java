/** What stands of a review at a position: targets, criteria, scores and notes. */
@NullMarked
package vn.sovang.query.review.state;

import org.jspecify.annotations.NullMarked;
