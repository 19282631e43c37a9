package vn.sovang.launcher.server;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import vn.sovang.log.checkpoint.MalformedNote;
import vn.sovang.log.checkpoint.SignerKey;

/** The key that signs checkpoints: from the environment, or made at the first start. */
public final class SigningKey {

    private static final String GIVEN = "SOVANG_PROOF_KEY";
    private static final String ORIGIN = "SOVANG_PROOF_ORIGIN";
    private static final String FILE = "signing-key";
    private static final int RANDOM_BYTES = 4;

    private SigningKey() {}

    /** A new one, called as the log's origin. */
    public static SignerKey fresh() {
        return SignerKey.generate(
                given(ORIGIN)
                        .orElseGet(() -> "sovang.local/" + HexFormat.of().formatHex(random())));
    }

    /**
     * @throws IllegalStateException when there is one that cannot be read
     */
    static SignerKey of(Path data) {
        return given(GIVEN)
                .map(line -> parsed(GIVEN, line))
                .orElseGet(() -> kept(new SecretFile(data.resolve(FILE))));
    }

    private static SignerKey kept(SecretFile file) {
        return file.read()
                .map(line -> parsed(file.path().toString(), line))
                .orElseGet(
                        () -> {
                            SignerKey key = fresh();
                            file.write(key.line());
                            return key;
                        });
    }

    private static SignerKey parsed(String where, String line) {
        try {
            return SignerKey.parse(line);
        } catch (MalformedNote malformed) {
            throw new IllegalStateException(where + ": " + malformed.getMessage());
        }
    }

    private static Optional<String> given(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static byte[] random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
