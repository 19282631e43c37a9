package vn.sovang.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.sovang.launcher.OwnProcess;
import vn.sovang.launcher.ServedDirectory;

/** What is killed with SIGKILL. */
enum Victim {
    /** PostgreSQL's first process; the others find out by themselves. */
    POSTMASTER {
        @Override
        void die(OwnProcess server, ServedDirectory directory, Random random) throws IOException {
            postmaster(directory).destroyForcibly();
        }
    },
    /** All processes of PostgreSQL. */
    DATABASE {
        @Override
        void die(OwnProcess server, ServedDirectory directory, Random random) throws IOException {
            ProcessHandle postmaster = postmaster(directory);
            Stream.concat(Stream.of(postmaster), postmaster.descendants().toList().stream())
                    .forEach(ProcessHandle::destroyForcibly);
        }
    },
    /** Any one process of PostgreSQL but the first, which ends all sessions and recovers. */
    CHILD {
        @Override
        void die(OwnProcess server, ServedDirectory directory, Random random) throws IOException {
            List<ProcessHandle> children = postmaster(directory).children().toList();
            children.get(random.nextInt(children.size())).destroyForcibly();
        }
    },
    /** The server's whole process group, its PostgreSQL included. */
    EVERYTHING {
        @Override
        void die(OwnProcess server, ServedDirectory directory, Random random) throws IOException {
            server.killGroup();
        }
    };

    abstract void die(OwnProcess server, ServedDirectory directory, Random random)
            throws IOException;

    private static ProcessHandle postmaster(ServedDirectory directory) throws IOException {
        Path file = directory.path().resolve("pgdata/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
