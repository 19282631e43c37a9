/** What changed a year's figures between two positions of the log. */
@NullMarked
package vn.sovang.query.audit.diff;

import org.jspecify.annotations.NullMarked;
