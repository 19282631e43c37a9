package vn.sovang.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.command.journal.JournalImport;
import vn.sovang.launcher.server.Server;

@Command(
        name = "import",
        description = "Loads a journal: one command per line, in the order of recording.")
final class ImportCommand implements Callable<Integer> {

    private static final int ANY_PORT = 0;

    @Parameters(paramLabel = "FILE", description = "the journal, newline-delimited JSON")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "data directory (default: ./${DEFAULT-VALUE})")
    private Path data = Path.of("data");

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            System.err.println("sovang: cannot read " + file);
            return 2;
        }
        try (Server server = Server.start("localhost", ANY_PORT, data)) {
            return report(load(server));
        }
    }

    private LoadedJournal load(Server server) throws IOException {
        try (InputStream journal = new BufferedInputStream(Files.newInputStream(file));
                ProgressBar bar = new ProgressBar("import", linesOf(file))) {
            return LoadedJournal.from(journal, server.bean(JournalImport.class), bar::stepTo);
        }
    }

    private static long linesOf(Path file) throws IOException {
        long lines = 1;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                lines += next == '\n' ? 1 : 0;
            }
        }
        return lines;
    }

    private static int report(LoadedJournal loaded) {
        System.out.printf("%d lines, %d of them refused%n", loaded.lines(), loaded.refused());
        loaded.refusals().forEach(System.out::println);
        return loaded.refused() == 0 ? 0 : 1;
    }
}
