package vn.sovang.query.proof;

import java.util.Optional;
import vn.sovang.log.checkpoint.SignedNote;
import vn.sovang.log.checkpoint.SignerKey;
import vn.sovang.log.checkpoint.VerifierKey;
import vn.sovang.log.proof.CheckpointSigner;
import vn.sovang.log.proof.Signing;

/** Signs on request, as long as nothing speaks against the log. */
public class CheckpointDesk {

    private final Optional<SignerKey> key;
    private final Optional<CheckpointSigner> signer;
    private final Suspicion suspicion;

    /**
     * @param key empty, with the signer, in a process that does not sign
     */
    CheckpointDesk(
            Optional<SignerKey> key, Optional<CheckpointSigner> signer, Suspicion suspicion) {
        this.key = key;
        this.signer = signer;
        this.suspicion = suspicion;
    }

    public VerifierKey verifier() {
        return key.orElseThrow(ProofRefusals::withoutKey).verifier();
    }

    /**
     * @param size up to which the log has been hashed
     */
    public SignedNote checkpoint(long size) {
        CheckpointSigner present = signer.orElseThrow(ProofRefusals::withoutKey);
        suspicion
                .present()
                .ifPresent(
                        alteration -> {
                            throw ProofRefusals.altered(alteration);
                        });
        return switch (present.sign(size)) {
            case Signing.Signed(SignedNote note) -> note;
            case Signing.Refused(var why) -> throw ProofRefusals.altered(why);
        };
    }
}
