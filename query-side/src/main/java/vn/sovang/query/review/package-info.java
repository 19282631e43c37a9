/** The year-end review of a cluster: its units side by side. */
@NullMarked
package vn.sovang.query.review;

import org.jspecify.annotations.NullMarked;
