package vn.sovang.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.LogMigration;
import vn.sovang.platform.account.AccountMigration;

@Command(
        name = "migrate",
        description = "Brings the log and the accounts of an external PostgreSQL to their newest form, as their owner;"
                + " the password comes from SOVANG_OWNER_PASSWORD.")
final class MigrateCommand implements Callable<Integer> {

    @Option(names = "--database", required = true, description = "jdbc:postgresql://host:port/database")
    private String database = "";

    @Override
    public Integer call() {
        String password = System.getenv("SOVANG_OWNER_PASSWORD");
        if (password == null) {
            throw new IllegalStateException("SOVANG_OWNER_PASSWORD is not set");
        }
        DatabaseAddress owner = new DatabaseAddress(database, DatabaseRole.OWNER.user(), password);
        LogMigration.run(owner.unpooled());
        AccountMigration.run(owner.unpooled());
        return 0;
    }
}
