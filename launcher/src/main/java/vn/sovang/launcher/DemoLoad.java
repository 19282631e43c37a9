package vn.sovang.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.command.journal.JournalImport;
import vn.sovang.launcher.demo.DemoYear;
import vn.sovang.launcher.server.Server;
import vn.sovang.log.LogReader;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.platform.json.StrictInstant;

/**
 * Brings the demo year into the log, or what is missing of it when an earlier start was
 * interrupted.
 */
final class DemoLoad {

    private DemoLoad() {}

    /**
     * Every line of the demo year appends one event, so the head tells how many lines are there.
     */
    static void complete(Server server) throws IOException {
        LogReader log = new LogReader(server.database().as(DatabaseRole.QUERY).unpooled());
        List<String> lines = DemoYear.journal();
        int there = (int) Math.min(log.head().position(), lines.size());
        if (there > 0 && !(holds(log, 1, lines) && holds(log, there, lines))) {
            throw new IllegalStateException(
                    "This directory holds another log than the demo year; use serve.");
        }
        if (there < lines.size()) {
            load(server, lines.subList(there, lines.size()));
        }
    }

    /** By the time alone: two demo years do not agree in their first and last lines by chance. */
    private static boolean holds(LogReader log, int position, List<String> lines) {
        String line = lines.get(position - 1);
        String recordedAt = JsonMapper.shared().readTree(line).path("recordedAt").asString();
        return log.after(position - 1, 1)
                .getFirst()
                .recordedAt()
                .equals(StrictInstant.parse(recordedAt));
    }

    private static void load(Server server, List<String> missing) throws IOException {
        System.out.println("Loading the year 2023 …");
        byte[] journal = String.join("\n", missing).getBytes(StandardCharsets.UTF_8);
        LoadedJournal loaded =
                LoadedJournal.from(
                        new ByteArrayInputStream(journal),
                        server.bean(JournalImport.class),
                        line -> {});
        if (loaded.refused() > 0) {
            throw new IllegalStateException(
                    "Lines of the demo year were refused: " + loaded.refusals());
        }
    }
}
