/** The Merkle tree of RFC 6962: roots, proofs and tiles, without knowing what is hashed. */
@NullMarked
package vn.sovang.log.merkle;

import org.jspecify.annotations.NullMarked;
