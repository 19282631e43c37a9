package vn.sovang.launcher.server;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.log.database.DatabaseRole;

/** Passwords that nobody has to remember. */
public final class Passwords {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET =
            "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    public static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    /** Those of the database's roles, made at the first start and kept beside the data. */
    static Map<DatabaseRole, String> ofRoles(Path data) {
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            SecretFile file = new SecretFile(data.resolve(role.user() + "-password"));
            passwords.put(
                    role,
                    file.read()
                            .orElseGet(
                                    () -> {
                                        String fresh = random();
                                        file.write(fresh);
                                        return fresh;
                                    }));
        }
        return passwords;
    }
}
