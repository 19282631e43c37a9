package vn.sovang.log.proof;

import vn.sovang.log.checkpoint.SignedNote;

/** What became of the wish for a signature. */
public sealed interface Signing {

    /** The same size and key give the same note. */
    record Signed(SignedNote note) implements Signing {}

    /** The tree is not an extension of what was signed before. */
    record Refused(Alteration why) implements Signing {}
}
