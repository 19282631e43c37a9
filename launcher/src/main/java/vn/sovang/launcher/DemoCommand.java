package vn.sovang.launcher;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.springframework.security.crypto.password.PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sovang.launcher.review.PrintedReview;
import vn.sovang.launcher.server.FirstAdministrator;
import vn.sovang.launcher.server.Server;
import vn.sovang.platform.account.Accounts;

@Command(
        name = "demo",
        description = "Starts with the demo year 2023, loaded when it is not there yet.")
final class DemoCommand implements Callable<Integer> {

    @Mixin private ServerOptions options = new ServerOptions();

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "stop when all is shown; the launch script has the JVM learn from it")
    private boolean rehearsal;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Server server = Server.start(options.address, options.port, options.data)) {
            Accounts accounts = server.bean(Accounts.class);
            PasswordEncoder passwords = server.bean(PasswordEncoder.class);
            FirstAdministrator.ensure(accounts, passwords, System.out);
            DemoLoad.complete(server);
            DemoAccounts demo = DemoAccounts.ensure(options.data, accounts, passwords);
            PrintedReview review =
                    PrintedReview.of(server.address(), DemoAccounts.REVIEWER, demo.password());
            Readiness.announce(server);
            demo.print(System.out);
            review.print(System.out);
            if (!rehearsal) {
                server.await();
            }
        }
        return 0;
    }
}
