package vn.sovang.launcher;

import vn.sovang.launcher.server.Server;

/** The one line by which scripts and people know that requests are answered. */
final class Readiness {

    private Readiness() {}

    static void announce(Server server) {
        System.out.println("Sổ Vàng is ready at " + server.address());
    }
}
