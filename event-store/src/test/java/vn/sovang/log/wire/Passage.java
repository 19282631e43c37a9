package vn.sovang.log.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One connection through the proxy, carried message by message until it breaks. */
final class Passage {

    private static final List<String> FUNCTIONS = List.of("log.append(", "log.settled(");
    private static final int NONE = -1;

    /** Ends a connection and belongs to no call. */
    private static final char GOODBYE = 'X';

    private static final int LATE_BY_MILLIS = 60;

    private enum State {
        OPEN,
        /** The client has been told that it is over; the server has not. */
        HALF,
        SILENT
    }

    private final CuttingProxy proxy;
    private final Socket client;
    private final Socket server;
    private final int[] passed = new int[Side.values().length];
    private int call = NONE;
    private volatile State state = State.OPEN;

    Passage(CuttingProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void start() throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        Thread.startVirtualThread(() -> untilItEnds(this::carryFrontend));
        Thread.startVirtualThread(() -> untilItEnds(this::carryBackend));
    }

    private interface Carrying {
        void run() throws IOException;
    }

    private void untilItEnds(Carrying carrying) {
        try {
            carrying.run();
        } catch (IOException broken) {
            tellBoth();
        }
    }

    private void carryFrontend() throws IOException {
        DataInputStream in = reading(client);
        server.getOutputStream().write(Message.first(in).bytes());
        for (Message next = Message.next(in); next != null; next = Message.next(in)) {
            carry(Side.FRONTEND, next);
        }
        tellBoth();
    }

    private void carryBackend() throws IOException {
        DataInputStream in = reading(server);
        for (Message next = Message.next(in); next != null; next = Message.next(in)) {
            carry(Side.BACKEND, next);
        }
        tellBoth();
    }

    private void tellBoth() {
        if (state != State.SILENT) {
            close();
        }
    }

    private void carry(Side side, Message message) throws IOException {
        Cut cut = cutAt(side, message);
        if (cut == null) {
            deliver(side, message);
            return;
        }
        if (cut.delivered()) {
            deliver(side, message);
        }
        breakOff(cut);
        if (!cut.delivered()) {
            deliver(side, message);
        }
    }

    private synchronized @Nullable Cut cutAt(Side side, Message message) {
        if (side == Side.FRONTEND && message.type() == 'P') {
            FUNCTIONS.stream().filter(message::mentions).forEach(this::begin);
        }
        if (call == NONE || state != State.OPEN || message.type() == GOODBYE) {
            return null;
        }
        int number = passed[side.ordinal()]++;
        proxy.passes(new CuttingProxy.Passed(call, side, message.type()));
        Cut cut = proxy.cutOf(call);
        return cut != null && cut.side() == side && cut.message() == number ? cut : null;
    }

    private void begin(String function) {
        call = proxy.begins(function);
        passed[0] = 0;
        passed[1] = 0;
    }

    private void deliver(Side side, Message message) throws IOException {
        switch (state) {
            case OPEN -> write(side == Side.FRONTEND ? server : client, message);
            case HALF -> {
                if (side == Side.FRONTEND) {
                    write(server, message);
                }
            }
            case SILENT -> {}
        }
    }

    private static void write(Socket to, Message message) throws IOException {
        to.getOutputStream().write(message.bytes());
    }

    private void breakOff(Cut cut) throws IOException {
        switch (cut.manner()) {
            case CLOSED -> end();
            case RESET -> {
                client.setSoLinger(true, 0);
                server.setSoLinger(true, 0);
                end();
            }
            case LATE -> {
                state = State.HALF;
                client.shutdownOutput();
                pause();
            }
            case SILENT -> state = State.SILENT;
        }
    }

    /** Whatever was still to be delivered is not. */
    private void end() {
        state = State.SILENT;
        close();
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LATE_BY_MILLIS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static DataInputStream reading(Socket socket) throws IOException {
        return new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    void close() {
        for (Socket each : List.of(client, server)) {
            try {
                each.close();
            } catch (IOException alreadyGone) {
                // Then there is nothing left to end.
            }
        }
    }
}
