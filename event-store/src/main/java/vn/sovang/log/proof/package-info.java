/** Keeps the Merkle tree of the log, signs what it has become, and finds what was altered. */
@NullMarked
package vn.sovang.log.proof;

import org.jspecify.annotations.NullMarked;
