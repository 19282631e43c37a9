/** The year-end review of a cluster: targets, criteria, scores, notes and publications. */
@NullMarked
package vn.sovang.event.review;

import org.jspecify.annotations.NullMarked;
