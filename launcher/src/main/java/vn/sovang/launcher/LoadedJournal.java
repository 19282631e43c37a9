package vn.sovang.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import vn.sovang.command.journal.JournalImport;
import vn.sovang.launcher.server.FirstAdministrator;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.account.Role;

/** A journal brought in by the command line itself, and what was refused of it. */
final class LoadedJournal {

    private static final Account ADMINISTRATOR =
            new Account(FirstAdministrator.NAME, "", Role.ADMIN, null);
    private static final int KEPT_REFUSALS = 20;

    private final List<String> refusals = new ArrayList<>();
    private long lines;
    private long refused;

    private LoadedJournal() {}

    /**
     * @param progress told the number of lines answered so far
     */
    static LoadedJournal from(InputStream journal, JournalImport into, LongConsumer progress)
            throws IOException {
        LoadedJournal loaded = new LoadedJournal();
        into.bring(journal, loaded.new Answers(progress), ADMINISTRATOR);
        return loaded;
    }

    long lines() {
        return lines;
    }

    long refused() {
        return refused;
    }

    /** The first refusals, as they were answered. */
    List<String> refusals() {
        return refusals;
    }

    private void answered(String answer) {
        lines++;
        if (!answer.contains("\"status\":20")) {
            refused++;
            if (refusals.size() < KEPT_REFUSALS) {
                refusals.add(answer);
            }
        }
    }

    /** Hears the answers line by line. */
    private final class Answers extends OutputStream {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final LongConsumer progress;

        Answers(LongConsumer progress) {
            this.progress = progress;
        }

        @Override
        public void write(int next) {
            if (next != '\n') {
                line.write(next);
                return;
            }
            answered(line.toString(StandardCharsets.UTF_8));
            line.reset();
            progress.accept(lines);
        }
    }
}
