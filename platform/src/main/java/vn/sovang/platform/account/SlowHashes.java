package vn.sovang.platform.account;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps slow hashes off the threads that serve requests: one at a time, and no more waiting than a
 * bounded queue, so that a flood of wrong passwords slows down nobody but itself.
 */
final class SlowHashes implements PasswordEncoder {

    private static final int MAX_WAITING = 64;

    private final PasswordEncoder hashes;
    private final ExecutorService thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(MAX_WAITING),
                    Thread.ofPlatform().name("password-hash").daemon(true).factory());

    SlowHashes(PasswordEncoder hashes) {
        this.hashes = hashes;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        try {
            return thread.submit(() -> hashes.matches(password, hash)).get();
        } catch (RejectedExecutionException busy) {
            throw new InternalAuthenticationServiceException("Too many passwords to verify", busy);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InternalAuthenticationServiceException("Interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new InternalAuthenticationServiceException("Not verified", failure);
        }
    }
}
