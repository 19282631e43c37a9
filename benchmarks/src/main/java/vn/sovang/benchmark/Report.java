package vn.sovang.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.benchmark.append.AppendFigures;
import vn.sovang.benchmark.asof.AsOfFigures;
import vn.sovang.benchmark.live.LiveFigures;
import vn.sovang.benchmark.rebuild.RebuildFigures;

/** What a run measured; what it did not measure is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        @Nullable AppendFigures append,
        AppendFigures.@Nullable Http http,
        @Nullable RebuildFigures rebuild,
        @Nullable AsOfFigures asof,
        @Nullable LiveFigures live,
        Memory memory,
        Machine machine) {

    /**
     * @param events of the big log; 0 when the run needed none
     * @param peakHeapMiB of this process, in which both sides and all clients run
     */
    public record Memory(long heapMaxMiB, int events, long peakHeapMiB) {}

    /**
     * @param fdatasyncP50Ms the median of the rounds
     * @param settings of PostgreSQL, as it told them
     */
    public record Machine(
            int cpus,
            double fdatasyncP50Ms,
            String jdk,
            String postgres,
            Map<String, String> settings) {}

    public String json() {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(this);
    }
}
