package vn.sovang.postgres;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sovang.postgres.binaries.Binaries;
import vn.sovang.postgres.process.ClusterProcesses;
import vn.sovang.postgres.process.Program;
import vn.sovang.postgres.process.ServerLog;
import vn.sovang.postgres.process.ServerUser;

/** An initialised data directory, ready for a server to run on it. */
final class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final int ATTEMPTS = 4;

    private final DataDirectory directory;
    private final Settings settings;
    private final Binaries binaries;
    private final SuperuserPassword password;
    private final Program program;

    private Cluster(DataDirectory directory, Settings settings, Program program) {
        this.directory = directory;
        this.settings = settings;
        this.program = program;
        this.binaries = Binaries.extracted();
        this.password = SuperuserPassword.of(directory);
    }

    static Cluster prepare(DataDirectory directory, Settings settings) {
        ServerUser user = ServerUser.current();
        user.letThrough(directory.root());
        Program program = new Program(user, new ServerLog(directory.log()));
        Cluster cluster = new Cluster(directory, settings, program);
        new Initialisation(directory, cluster.binaries, program).runOnce(cluster.password);
        user.own(directory.pgdata());
        return cluster;
    }

    String password() {
        return password.text();
    }

    /**
     * Stops whatever still runs here, then starts. Tries again when the server ends at once: its
     * port may just have been taken, or the last server's children may just be ending.
     */
    ServerProcess launch(int wishedPort) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            ServerProcess server = started(wishedPort);
            if (server.isAlive()) {
                return server.ready(password.text());
            }
        }
        return started(wishedPort).ready(password.text());
    }

    private ServerProcess started(int wishedPort) {
        stopWhatRuns();
        program.log().restart();
        int port = FreePort.preferring(wishedPort);
        Process process = program.start(command(port));
        return new ServerProcess(process, directory, port).settled();
    }

    private void stopWhatRuns() {
        ClusterProcesses processes = new ClusterProcesses(directory.pgdata());
        if (!processes.running().isEmpty()) {
            LOG.warn("Stopping the PostgreSQL left behind in {}", directory.root());
        }
        processes.stop();
    }

    private List<String> command(int port) {
        List<String> command = new ArrayList<>();
        command.add(binaries.postgres());
        command.addAll(List.of("-D", directory.pgdata().toString()));
        command.addAll(settings.arguments(port));
        return command;
    }
}
