/** What a unit did, in the order in which it happened. */
@NullMarked
package vn.sovang.query.timeline;

import org.jspecify.annotations.NullMarked;
