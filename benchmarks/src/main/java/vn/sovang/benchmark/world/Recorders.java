package vn.sovang.benchmark.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import vn.sovang.benchmark.http.KeptConnection;
import vn.sovang.benchmark.run.BenchDatabase;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;

/** The accounts of the province: in every unit somebody records its facts. */
public final class Recorders {

    private static final String PASSWORD = "mat-khau-cua-can-bo";
    private static final String HASH =
            Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    private Recorders() {}

    public static Account of(UnitCode unit) {
        return new Account(unit.value(), HASH, Role.RECORDER, unit);
    }

    /** The value of the header {@code Authorization}. */
    public static String authorization(UnitCode unit) {
        String pair = unit.value() + ":" + PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    /**
     * Has the password, which all accounts share, verified once before it is needed: a first
     * request pays for a hash that is meant to be slow, and 32 first requests at once for 32 of
     * them.
     */
    public static void signIn(int port) throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            connection.get("/actuator/health", authorization(Province.ROOT));
        }
    }

    public static void enter(BenchDatabase database) {
        Accounts accounts = new Accounts(database.as(DatabaseRole.OWNER).patient());
        Province.units().forEach(unit -> accounts.add(of(unit)));
    }
}
