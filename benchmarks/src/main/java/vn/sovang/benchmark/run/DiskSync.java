package vn.sovang.benchmark.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.sovang.benchmark.measure.Latencies;

/**
 * How long the disk takes to make one WAL page durable. Every rate of durable commits is to be read
 * beside it.
 */
public final class DiskSync {

    private static final int PAGE_BYTES = 8_192;
    private static final int SYNCS = 200;

    private DiskSync() {}

    /** The median of fdatasync after a write of 8 KiB, in milliseconds. */
    public static double p50Ms(Path directory) {
        try {
            Path file = Files.createTempFile(directory, "sync", null);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                return measured(channel).p50Ms();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Latencies measured(FileChannel channel) throws IOException {
        long[] nanos = new long[SYNCS];
        for (int number = 0; number < SYNCS; number++) {
            channel.write(ByteBuffer.allocate(PAGE_BYTES), 0);
            long start = System.nanoTime();
            channel.force(false);
            nanos[number] = System.nanoTime() - start;
        }
        return Latencies.of(nanos);
    }
}
