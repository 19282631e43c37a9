package vn.sovang.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The exclusive right to a data directory. The system takes it back when the process dies. */
final class DirectoryLock implements AutoCloseable {

    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock acquire(DataDirectory directory) {
        // Closing a second channel on the file would drop the lock of the first one: that is how
        // POSIX locks work. So within this JVM the set decides and the file is not opened.
        if (!HELD_BY_THIS_JVM.add(directory.lock())) {
            throw new AlreadyRunning(directory.root(), ownPid());
        }
        try {
            return open(directory);
        } catch (RuntimeException | Error failure) {
            HELD_BY_THIS_JVM.remove(directory.lock());
            throw failure;
        }
    }

    private static DirectoryLock open(DataDirectory directory) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                return lock(directory, channel);
            } catch (IOException | RuntimeException | Error failure) {
                channel.close();
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + directory.lock(), e);
        }
    }

    private static DirectoryLock lock(DataDirectory directory, FileChannel channel)
            throws IOException {
        if (!locks(channel)) {
            throw new AlreadyRunning(directory.root(), Files.readString(directory.lock()));
        }
        channel.truncate(0).write(ByteBuffer.wrap(ownPid().getBytes()));
        return new DirectoryLock(directory.lock(), channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldThroughAnotherClassLoader) {
            return false;
        }
    }

    private static String ownPid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    boolean isHeld() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + file, e);
        } finally {
            HELD_BY_THIS_JVM.remove(file);
        }
    }
}
