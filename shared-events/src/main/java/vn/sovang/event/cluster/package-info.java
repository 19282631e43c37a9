/** Emulation clusters and their members, year by year. */
@NullMarked
package vn.sovang.event.cluster;

import org.jspecify.annotations.NullMarked;
