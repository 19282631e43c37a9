package vn.sovang.launcher;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sovang.launcher.server.FirstAdministrator;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.Installation;
import vn.sovang.log.database.LogMigration;
import vn.sovang.platform.account.AccountMigration;
import vn.sovang.platform.account.Accounts;

@Command(
        name = "install",
        description = {
            "Prepares an external PostgreSQL, or brings it to its newest form: roles, database, schemas, first account.",
            "Reads SOVANG_SUPERUSER_PASSWORD, SOVANG_OWNER_PASSWORD, SOVANG_COMMAND_PASSWORD, SOVANG_QUERY_PASSWORD",
            "and SOVANG_ADMIN_PASSWORD. Without the first, roles and database have to be there."
        })
final class InstallCommand implements Callable<Integer> {

    @Option(names = "--server", required = true, description = "host:port of the PostgreSQL server")
    private String server = "";

    @Option(
            names = "--superuser",
            defaultValue = "postgres",
            description = "default: ${DEFAULT-VALUE}")
    private String superuser = "postgres";

    @Override
    public Integer call() {
        String superuserPassword = System.getenv("SOVANG_SUPERUSER_PASSWORD");
        if (superuserPassword != null) {
            DatabaseAddress root =
                    new DatabaseAddress(url("postgres"), superuser, superuserPassword);
            new Installation(root.patient()).prepare(passwords());
        }
        DatabaseAddress owner =
                new DatabaseAddress(
                        url(Installation.DATABASE),
                        DatabaseRole.OWNER.user(),
                        required("SOVANG_OWNER_PASSWORD"));
        LogMigration.run(owner.patient());
        AccountMigration.run(owner.patient());
        FirstAdministrator.ensure(
                new Accounts(owner.patient()),
                Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                System.out);
        return 0;
    }

    private String url(String database) {
        return "jdbc:postgresql://%s/%s".formatted(server, database);
    }

    private static Map<DatabaseRole, String> passwords() {
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        for (DatabaseRole role : DatabaseRole.values()) {
            passwords.put(role, required("SOVANG_" + role + "_PASSWORD"));
        }
        return passwords;
    }

    private static String required(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException(variable + " is not set");
        }
        return value;
    }
}
