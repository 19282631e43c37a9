/** Axon's own published tests of event storage, run on the log. */
@NullMarked
package vn.sovang.enginetests;

import org.jspecify.annotations.NullMarked;
