package vn.sovang.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.launcher.server.Passwords;
import vn.sovang.launcher.server.SecretFile;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;

/**
 * The accounts with which the demo year can be tried: one of each role, all with one password kept
 * beside the data.
 */
record DemoAccounts(String password) {

    static final String REVIEWER = "reviewer";

    private static final List<Account> ALL =
            Stream.of(
                            new Account("khoi-01", "", Role.RECORDER, new UnitCode("khoi")),
                            new Account("cong-an-01", "", Role.RECORDER, new UnitCode("cong-an")),
                            new Account("than-01", "", Role.RECORDER, new UnitCode("than")),
                            new Account(REVIEWER, "", Role.REVIEWER, null),
                            new Account("auditor", "", Role.AUDITOR, null))
                    .toList();

    /** Those of an earlier start, or new ones. */
    static DemoAccounts ensure(Path data, Accounts accounts, PasswordEncoder passwords) {
        SecretFile file = new SecretFile(data.resolve("demo-password"));
        String password =
                file.read()
                        .orElseGet(
                                () -> {
                                    String fresh = Passwords.random();
                                    file.write(fresh);
                                    return fresh;
                                });
        String hash = passwords.encode(password);
        ALL.forEach(
                account ->
                        accounts.add(
                                new Account(
                                        account.username(), hash, account.role(), account.unit())));
        return new DemoAccounts(password);
    }

    void print(PrintStream out) {
        out.println();
        out.println("Demo accounts, all with the password " + password + ":");
        for (Account account : ALL) {
            out.printf(
                    "  %-12s %-9s%s%n",
                    account.username(),
                    account.role(),
                    account.unit() == null ? "" : " of " + account.unit());
        }
    }
}
