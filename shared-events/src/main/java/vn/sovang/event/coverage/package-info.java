/** How many of a unit's base unions run the learning of IT and languages in a year. */
@NullMarked
package vn.sovang.event.coverage;

import org.jspecify.annotations.NullMarked;
