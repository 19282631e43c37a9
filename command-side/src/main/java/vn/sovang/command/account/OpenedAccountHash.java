package vn.sovang.command.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.sovang.command.desk.Caller;

/**
 * The hash under which a key remembers the opening of an account. The body holds a password, and
 * the hash is kept for ever: so it is as slow to guess as the hash of the password itself.
 */
final class OpenedAccountHash {

    private static final int ITERATIONS = 310_000;
    private static final int BITS = 256;

    private OpenedAccountHash() {}

    static Caller inPlaceOf(Caller caller, AccountApi.Opened wish) {
        return new Caller(
                caller.account(),
                caller.actor(),
                caller.imported(),
                caller.key().map(keyed -> new Caller.Keyed(keyed.key(), of(wish, keyed))));
    }

    private static byte[] of(AccountApi.Opened wish, Caller.Keyed keyed) {
        String salt =
                String.join(
                        "\n",
                        List.of(
                                keyed.key().key(),
                                wish.username(),
                                wish.role().name(),
                                String.valueOf(wish.unit())));
        PBEKeySpec password =
                new PBEKeySpec(
                        wish.password().toCharArray(),
                        salt.getBytes(StandardCharsets.UTF_8),
                        ITERATIONS,
                        BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(password)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
