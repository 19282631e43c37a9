/**
 * That nothing was altered: checkpoints, proofs and tiles of the log's Merkle tree, for auditors.
 */
@NullMarked
package vn.sovang.query.proof;

import org.jspecify.annotations.NullMarked;
