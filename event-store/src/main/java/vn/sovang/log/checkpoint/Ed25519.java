package vn.sovang.log.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The JDK's Ed25519 with keys as the bare 32 bytes of RFC 8032. */
final class Ed25519 {

    /** Of a public key, and of the secret seed of a private one. */
    static final int KEY_LENGTH = 32;

    private static final String ALGORITHM = "Ed25519";

    /** What stands before the bare bytes in the form that the JDK reads and writes (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** What signed notes call this kind of key. */
    private static final byte SIGNATURE_TYPE = 1;

    private Ed25519() {}

    /** A new secret. */
    static byte[] seed() {
        byte[] seed = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    /** The JDK derives public keys only while it generates: it is handed the seed as chance. */
    static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Loaded(seed));
            byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, X509_PREFIX.length, encoded.length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has Ed25519", impossible);
        }
    }

    static byte[] sign(byte[] seed, String text) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(
                                    new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has Ed25519", impossible);
        }
    }

    /** False also for what is no signature and no key at all. */
    static boolean verifies(byte[] publicKey, String text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(decoded(publicKey));
            signature.update(text.getBytes(UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** Whether these bytes are a point of the curve. */
    static boolean isPublicKey(byte[] publicKey) {
        try {
            Signature.getInstance(ALGORITHM).initVerify(decoded(publicKey));
            return publicKey.length == KEY_LENGTH;
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    static byte[] fingerprint(String name, byte[] publicKey) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(UTF_8));
            return sha256.digest(typed(publicKey));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** A key as notes write it: the kind, then the bytes. */
    static byte[] typed(byte[] key) {
        return joined(new byte[] {SIGNATURE_TYPE}, key);
    }

    /**
     * @throws MalformedNote for a key of another kind or length
     */
    static byte[] untyped(byte[] typed) {
        if (typed.length != 1 + KEY_LENGTH || typed[0] != SIGNATURE_TYPE) {
            throw new MalformedNote("Not an Ed25519 key");
        }
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    private static PublicKey decoded(byte[] publicKey) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(joined(X509_PREFIX, publicKey)));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static final class Loaded extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        private Loaded(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
