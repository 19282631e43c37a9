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
import vn.sovang.log.StoredEntry;
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
        refuseAnother(log.after(0, 1), lines.getFirst());
        long there = log.head().position();
        if (there < lines.size()) {
            load(server, lines.subList((int) there, lines.size()));
        }
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

    private static void refuseAnother(List<StoredEntry> first, String firstLine) {
        String begins = JsonMapper.shared().readTree(firstLine).path("recordedAt").asString();
        if (first.stream()
                .anyMatch(entry -> !entry.recordedAt().equals(StrictInstant.parse(begins)))) {
            throw new IllegalStateException(
                    "This directory holds another log than the demo year; use serve.");
        }
    }
}
