package vn.sovang.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sovang.log.database.DatabaseAddress;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.log.database.ScratchDatabase;

/** Four writer processes on one log. */
class WriterProcessesIT {

    private final ScratchDatabase database = ScratchDatabase.create();

    @Test
    void nothing_is_lost_or_doubled_and_positions_stay_dense() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            writers.add(start(name));
        }
        List<String> acknowledged = new ArrayList<>();
        for (Process writer : writers) {
            acknowledged.addAll(
                    new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            assertThat(writer.waitFor()).isZero();
        }

        List<StoredEntry> all = new LogReader(database.superuser()).after(0, 10_000);
        assertThat(all.stream().map(StoredEntry::eventId))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(all.stream().map(StoredEntry::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 4L * (WriterProcess.OWN + WriterProcess.SHARED))
                                .boxed()
                                .toList());
        assertThat(sharedVersions(all))
                .containsExactlyElementsOf(
                        LongStream.range(0, 4L * WriterProcess.SHARED).boxed().toList());
    }

    private static Stream<Long> sharedVersions(List<StoredEntry> all) {
        return all.stream()
                .filter(entry -> WriterProcess.SHARED_STREAM.equals(entry.stream()))
                .map(StoredEntry::version);
    }

    private Process start(String name) throws IOException {
        DatabaseAddress address = database.as(DatabaseRole.COMMAND);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        address.jdbcUrl(),
                        address.user(),
                        address.password(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
