package vn.sovang.log.proof;

import vn.sovang.log.merkle.MissingHashes;

/**
 * Log and tree no longer agree: somebody changed one of them around the append function.
 *
 * @param position the first one that is wrong, as far as it can be told
 */
public record Alteration(Kind kind, long position) {

    /** The more exactly a kind can name the position, the earlier it stands. */
    public enum Kind {
        ENTRY_MISSING("The log has no event %d, although there was one."),
        ENTRY_ALTERED("Event %d is not what was hashed."),
        HASH_MISSING("The hash of event %d is missing, although it was stored."),
        HASH_ALTERED("The hashes above the leaves are wrong from event %d on."),
        ROOT_ALTERED("The tree gives another root than was signed, from event %d on.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    public static Alteration of(MissingHashes missing) {
        return new Alteration(Kind.HASH_MISSING, missing.firstLeaf() + 1);
    }

    /** For people. */
    public String sentence() {
        return kind.sentence.formatted(position);
    }
}
