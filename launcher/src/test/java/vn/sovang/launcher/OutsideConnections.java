package vn.sovang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sockets of a process whose other end is not on this machine, as Linux tells it. */
final class OutsideConnections {

    private static final Set<String> INSIDE = Set.of("0100007F", "00000000");
    private static final String MAPPED = "0000000000000000FFFF0000";

    private OutsideConnections() {}

    static List<String> of(long pid) throws IOException {
        Set<String> own = sockets(pid);
        return Stream.concat(table(pid, "tcp"), table(pid, "tcp6"))
                .filter(columns -> own.contains("socket:[" + columns[9] + "]"))
                .map(columns -> columns[2].substring(0, columns[2].indexOf(':')))
                .filter(remote -> !isInside(remote))
                .toList();
    }

    private static boolean isInside(String remote) {
        String address = remote.startsWith(MAPPED) ? remote.substring(MAPPED.length()) : remote;
        return INSIDE.contains(address)
                || address.equals("00000000000000000000000001000000")
                || address.matches("0+");
    }

    private static Set<String> sockets(long pid) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return descriptors.map(OutsideConnections::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String[]> table(long pid, String protocol) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/net/" + protocol)).stream()
                .skip(1)
                .map(line -> line.strip().split("\\s+"));
    }
}
