/** Emulation clusters and their members. */
@NullMarked
package vn.sovang.command.cluster;

import org.jspecify.annotations.NullMarked;
