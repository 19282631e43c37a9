/** The coverage of a unit in a year as its events tell it. */
@NullMarked
package vn.sovang.query.coverage;

import org.jspecify.annotations.NullMarked;
