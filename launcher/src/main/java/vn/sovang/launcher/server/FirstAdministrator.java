package vn.sovang.launcher.server;

import java.io.PrintStream;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Accounts;
import vn.sovang.platform.account.Role;

/** The account {@code admin}, made at the first start. */
public final class FirstAdministrator {

    public static final String NAME = "admin";

    private static final String GIVEN = "SOVANG_ADMIN_PASSWORD";

    private FirstAdministrator() {}

    /** With the password from the environment, or a random one that is printed once. */
    public static void ensure(Accounts accounts, PasswordEncoder passwords, PrintStream out) {
        if (accounts.find(NAME).isPresent()) {
            return;
        }
        String given = System.getenv(GIVEN);
        String password = given == null || given.isEmpty() ? Passwords.random() : given;
        boolean added =
                accounts.add(new Account(NAME, passwords.encode(password), Role.ADMIN, null));
        if (added && !password.equals(given)) {
            out.println(
                    "The account admin has the password " + password + " (shown only this once).");
        }
    }
}
