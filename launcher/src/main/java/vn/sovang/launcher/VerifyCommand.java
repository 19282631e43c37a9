package vn.sovang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.log.bundle.verify.Trust;
import vn.sovang.log.bundle.verify.Verdict;
import vn.sovang.log.bundle.verify.Verification;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.bundle.zip.NoBundle;

@Command(
        name = "verify",
        description = {
            "Verifies a bundle of the audit, without a server or a database.",
            "Exit code 0: intact; 1: altered; 2: not a bundle."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int INTACT = 0;
    private static final int ALTERED = 1;
    private static final int NO_BUNDLE = 2;

    @Parameters(paramLabel = "BUNDLE", description = "the zip of /api/audit/bundle")
    private Path bundle = Path.of("");

    @Option(
            names = "--since",
            paramLabel = "CHECKPOINT",
            description = "an older checkpoint, which the log must extend")
    private @Nullable Path since;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "the signer's key; no other is believed")
    private @Nullable Path key;

    @Override
    public Integer call() throws IOException {
        try (BundleZip zip = BundleZip.open(bundle)) {
            return report(Verification.of(zip, trust()));
        } catch (NoBundle none) {
            return refuse(String.valueOf(none.getMessage()));
        } catch (UncheckedIOException unreadable) {
            return refuse("cannot be read: " + Explanation.of(unreadable));
        }
    }

    private Trust trust() {
        Trust trust = Trust.NOTHING;
        trust = key == null ? trust : trust.withKey(content(key));
        return since == null ? trust : trust.withSince(content(since));
    }

    /** More than there can be is no more than one byte too long. */
    private static byte[] content(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(Trust.MAX_LENGTH + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int refuse(String why) {
        System.err.println("sovang: " + why);
        return NO_BUNDLE;
    }

    private static int report(Verdict verdict) {
        verdict.remarks().forEach(System.out::println);
        verdict.passed().forEach(check -> System.out.println("  right  " + check.sentence()));
        verdict.findings().forEach(found -> System.out.println("  WRONG  " + found.sentence()));
        System.out.printf(
                Locale.ROOT,
                "%d events in %.1f s, %d a second%n",
                verdict.events(),
                verdict.seconds(),
                verdict.eventsPerSecond());
        System.out.println(verdict.sentence());
        return verdict.isIntact() ? INTACT : ALTERED;
    }
}
