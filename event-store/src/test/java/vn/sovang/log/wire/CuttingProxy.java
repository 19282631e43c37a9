package vn.sovang.log.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a client and PostgreSQL, understands where messages begin and end, and breaks
 * connections between two of them. Only messages of a <em>call</em> count: from the one that names
 * a function of the log on, to the end of that connection or the next call.
 */
public final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final int serverPort;
    private final List<Cut> cuts;
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> named = new CopyOnWriteArrayList<>();
    private final List<Passed> transcript = new CopyOnWriteArrayList<>();
    private final Set<Passage> open = ConcurrentHashMap.newKeySet();

    /** A message that came by as part of a call. */
    public record Passed(int call, Side side, char type) {}

    /**
     * @param serverPort of PostgreSQL on loopback
     */
    public CuttingProxy(int serverPort, List<Cut> cuts) throws IOException {
        this.serverPort = serverPort;
        this.cuts = cuts;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** The functions of the log that were called, in their order. */
    public List<String> calls() {
        return List.copyOf(named);
    }

    public List<Passed> transcript() {
        return List.copyOf(transcript);
    }

    /** Its number. */
    int begins(String function) {
        named.add(function);
        return calls.getAndIncrement();
    }

    void passes(Passed message) {
        transcript.add(message);
    }

    @Nullable Cut cutOf(int call) {
        return cuts.stream().filter(cut -> cut.call() == call).findFirst().orElse(null);
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                Passage passage = new Passage(this, client, server);
                open.add(passage);
                passage.start();
            }
        } catch (IOException closed) {
            // The end of the test.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(Passage::close);
    }
}
