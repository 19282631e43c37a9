package vn.sovang.query.proof;

import java.util.List;

/**
 * That the tree of one size begins with all of an earlier one.
 *
 * @param hashes base 64
 */
record ConsistencyProof(long from, long to, List<String> hashes) {}
