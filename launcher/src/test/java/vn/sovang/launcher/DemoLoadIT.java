package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.command.journal.JournalImport;
import vn.sovang.launcher.demo.DemoYear;

class DemoLoadIT {

    private static final List<String> LINES = DemoYear.journal();

    @Test
    void an_interrupted_load_is_completed_once() throws Exception {
        try (RunningServer server = interrupted()) {
            DemoLoad.complete(server.server());
            DemoLoad.complete(server.server());
            assertThat(head(server)).isEqualTo(LINES.size());
        }
    }

    @Test
    void a_log_that_goes_on_otherwise_is_left_as_it_is() throws Exception {
        try (RunningServer server = interrupted()) {
            server.post("/api/clusters", "{\"code\": \"cum-khac\", \"name\": \"Cụm khác\"}");
            assertThatThrownBy(() -> DemoLoad.complete(server.server()))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(head(server)).isEqualTo(31);
        }
    }

    /** Thirty lines of the demo year are there. */
    private static RunningServer interrupted() throws IOException {
        RunningServer server = RunningServer.start();
        String journal = String.join("\n", LINES.subList(0, 30));
        LoadedJournal.from(
                new ByteArrayInputStream(journal.getBytes(StandardCharsets.UTF_8)),
                server.server().bean(JournalImport.class),
                line -> {});
        return server;
    }

    private static long head(RunningServer server) {
        return server.get("/api/audit/position").path("position").asLong();
    }
}
