package vn.sovang.benchmark.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/**
 * How much heap the run needed: the pools' own peaks added up, so rather too much than too little.
 */
public final class HeapPeak {

    private static final int BYTES_PER_MIB = 1 << 20;

    private HeapPeak() {}

    public static void reset() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    public static long mebibytes() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / BYTES_PER_MIB;
    }

    public static long maxMebibytes() {
        return Runtime.getRuntime().maxMemory() / BYTES_PER_MIB;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
