package vn.sovang.log.bundle;

import java.util.function.Consumer;
import vn.sovang.log.LogPosition;
import vn.sovang.log.StoredEntry;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.VerifierKey;

/**
 * What goes into a bundle.
 *
 * @param at the last event
 * @param checkpoint of that size
 * @param entries hands on every entry up to there, in order
 * @param leaves hands on their hashes, any number at a time
 */
public record BundleContent(
        LogPosition at,
        SignedNote checkpoint,
        VerifierKey key,
        Consumer<Consumer<StoredEntry>> entries,
        Consumer<Consumer<byte[]>> leaves) {}
