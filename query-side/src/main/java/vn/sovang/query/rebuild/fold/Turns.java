package vn.sovang.query.rebuild.fold;

import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets threads do something in a given order, one at a time. */
final class Turns {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition passed = lock.newCondition();
    private long next;

    /**
     * Waits until all smaller numbers, from 0, have had their turn. A turn that fails is never over.
     */
    <T> T take(long number, Supplier<T> turn) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException brokenOff) {
            throw interrupted();
        }
        try {
            await(number);
            T result = turn.get();
            next++;
            passed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    private void await(long number) {
        try {
            while (next != number) {
                passed.await();
            }
        } catch (InterruptedException brokenOff) {
            throw interrupted();
        }
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("Interrupted while waiting for a turn");
    }
}
