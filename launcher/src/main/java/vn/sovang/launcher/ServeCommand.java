package vn.sovang.launcher;

import java.util.concurrent.Callable;
import org.springframework.security.crypto.password.PasswordEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.sovang.launcher.server.FirstAdministrator;
import vn.sovang.launcher.server.Server;
import vn.sovang.platform.account.Accounts;

@Command(name = "serve", description = "Starts empty, or with what is there.")
final class ServeCommand implements Callable<Integer> {

    @Mixin private ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws InterruptedException {
        try (Server server = Server.start(options.address, options.port, options.data)) {
            FirstAdministrator.ensure(
                    server.bean(Accounts.class), server.bean(PasswordEncoder.class), System.out);
            Readiness.announce(server);
            server.await();
        }
        return 0;
    }
}
