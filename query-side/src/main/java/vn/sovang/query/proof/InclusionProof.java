package vn.sovang.query.proof;

import java.util.List;

/**
 * That the event at a position is in the tree of a size.
 *
 * @param leafHash base 64, as are the others; the leaf's sibling comes first
 */
record InclusionProof(long position, long size, String leafHash, List<String> hashes) {}
