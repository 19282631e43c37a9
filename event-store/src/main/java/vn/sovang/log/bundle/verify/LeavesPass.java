package vn.sovang.log.bundle.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.Optional;
import vn.sovang.log.bundle.BundleFile;
import vn.sovang.log.bundle.Sha256;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.merkle.Frontier;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.TreeHead;

/**
 * What the leaves say.
 *
 * @param head of the tree over all of them
 * @param earlier the same tree at the size that was asked for, when it has been that large
 * @param whole whether the last hash is complete
 * @param hash of the file
 */
record LeavesPass(TreeHead head, Optional<TreeHead> earlier, boolean whole, byte[] hash) {

    private static final int BUFFER = 1 << 16;

    /** Holds a hash of each height at a time. */
    static LeavesPass over(BundleZip bundle, long earlierSize) {
        try (InputStream content = bundle.content(BundleFile.LEAVES)) {
            DigestInputStream hashed = new DigestInputStream(content, Sha256.begin());
            InputStream leaves = new BufferedInputStream(hashed, BUFFER);
            Frontier tree = new Frontier();
            Optional<TreeHead> earlier = seen(tree, earlierSize);
            byte[] leaf = leaves.readNBytes(MerkleHash.LENGTH);
            while (leaf.length == MerkleHash.LENGTH) {
                tree.add(leaf);
                earlier = earlier.or(() -> seen(tree, earlierSize));
                leaf = leaves.readNBytes(MerkleHash.LENGTH);
            }
            return new LeavesPass(
                    new TreeHead(tree.size(), tree.root()),
                    earlier,
                    leaf.length == 0,
                    hashed.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<TreeHead> seen(Frontier tree, long size) {
        return tree.size() == size
                ? Optional.of(new TreeHead(size, tree.root()))
                : Optional.empty();
    }
}
