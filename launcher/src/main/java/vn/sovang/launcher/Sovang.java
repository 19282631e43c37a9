package vn.sovang.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.sovang.launcher.server.KeyCommand;

/** The command line. */
@Command(
        name = "sovang",
        mixinStandardHelpOptions = true,
        description =
                "The golden book: an event-sourced log of what the units of a Youth Union do.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            BenchCommand.class,
            InstallCommand.class,
            KeyCommand.class,
            VerifyCommand.class
        })
public final class Sovang {

    private Sovang() {}

    public static void main(String[] arguments) {
        speakVietnamese();
        int exit =
                new CommandLine(new Sovang())
                        .setExecutionExceptionHandler((failure, line, parsed) -> explained(failure))
                        .execute(arguments);
        System.exit(exit);
    }

    /** Under the C locale the JDK prints a question mark for every Vietnamese letter. */
    private static void speakVietnamese() {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int explained(Exception failure) {
        System.err.println("sovang: " + Explanation.of(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
