package vn.sovang.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.sovang.launcher.HttpUser;

/**
 * Clients that record, and do not give up: whatever breaks, they send the same command with the
 * same key again, also to another server, until it is answered.
 */
final class Load {

    private static final int CLIENTS = 8;
    private static final int MAX_PAUSE_MILLIS = 8;
    private static final int TURNS = 40;
    private static final long AGAIN_MILLIS = 40;

    /** A server that is paused is left for another one. */
    private static final Duration HURRY = Duration.ofSeconds(6);

    private static final Duration GIVING_UP = Duration.ofSeconds(90);

    private final List<HttpUser> servers;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final AtomicInteger answeredAgain = new AtomicInteger();
    private final AtomicLong random;
    private volatile boolean going;
    private List<Thread> clients = List.of();

    Load(List<HttpUser> servers, long seed) {
        this.servers = servers;
        this.random = new AtomicLong(seed);
    }

    void start() {
        going = true;
        clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(client -> Thread.startVirtualThread(() -> record(client)))
                        .toList();
    }

    /** Returns when every command that was begun has been answered. */
    void finish() throws InterruptedException {
        going = false;
        for (Thread client : clients) {
            client.join();
        }
        assertThat(failures).isEmpty();
    }

    /** All so far. */
    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How many attempts were not answered, or answered with 503. */
    int sentAgain() {
        return sentAgain.get();
    }

    /** For the figures in the documents. */
    void tell(String fault) {
        System.out.printf(
                "%s: %d commands acknowledged, %d attempts without an answer or with 503, %d of them recorded all the same%n",
                fault, acknowledged.size(), sentAgain.get(), answeredAgain.get());
    }

    private void record(int client) {
        Random own = new Random(random.incrementAndGet());
        try {
            String activity = acknowledge(client, Wish.activity()).id();
            while (going) {
                Wish next =
                        own.nextBoolean()
                                ? Wish.activity()
                                : Wish.batch(activity, 1 + own.nextInt(TURNS));
                Acknowledged done = acknowledge(client, next);
                activity = next.turns() == 0 ? done.id() : activity;
                Thread.sleep(own.nextInt(MAX_PAUSE_MILLIS));
            }
        } catch (Throwable failure) {
            failures.add(failure);
        }
    }

    private Acknowledged acknowledge(int client, Wish wish) throws InterruptedException {
        long deadline = System.nanoTime() + GIVING_UP.toNanos();
        for (int attempt = client; System.nanoTime() < deadline; attempt++) {
            HttpResponse<String> answer = answer(servers.get(attempt % servers.size()), wish);
            if (answer != null && answer.statusCode() == 201) {
                return noted(wish, answer);
            }
            sentAgain.incrementAndGet();
            Thread.sleep(AGAIN_MILLIS);
        }
        throw new AssertionError("Not answered: " + wish);
    }

    /**
     * @return nothing when the server was gone, or said that it cannot say
     */
    private static @Nullable HttpResponse<String> answer(HttpUser server, Wish wish) {
        try {
            HttpResponse<String> answer =
                    server.sendWithin(
                            HURRY, "POST", wish.path(), wish.body(), "Idempotency-Key", wish.key());
            assertThat(answer.statusCode()).as(answer.body()).isIn(201, 503);
            return answer;
        } catch (UncheckedIOException gone) {
            return null;
        }
    }

    private Acknowledged noted(Wish wish, HttpResponse<String> answer) {
        if (answer.headers().firstValue("Idempotency-Replayed").isPresent()) {
            answeredAgain.incrementAndGet();
        }
        JsonNode body = HttpUser.json(answer);
        Acknowledged done =
                new Acknowledged(
                        wish,
                        answer.body(),
                        body.path("id").asString(),
                        body.path("position").asLong());
        acknowledged.add(done);
        return done;
    }
}
