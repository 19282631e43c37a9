package vn.sovang.log.bundle.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import vn.sovang.log.bundle.zip.BundleZip;
import vn.sovang.log.bundle.zip.DamagedFile;
import vn.sovang.log.checkpoint.Checkpoint;
import vn.sovang.log.checkpoint.VerifierKey;
import vn.sovang.log.merkle.MerkleHash;
import vn.sovang.log.merkle.TreeHead;

/**
 * Checks a whole bundle, on all processors and in bounded memory. Everything is recomputed: the
 * tree from the leaves, the leaves and the totals from the lines.
 */
public final class Verification {

    private final BundleZip bundle;
    private final Trust trust;
    private final Findings findings;
    private final List<String> remarks = new ArrayList<>();

    private Verification(BundleZip bundle, Trust trust, Set<Check> checks) {
        this.bundle = bundle;
        this.trust = trust;
        this.findings = new Findings(checks);
    }

    /**
     * @throws vn.sovang.log.bundle.zip.NoBundle when it shows while reading that it is none
     */
    public static Verdict of(BundleZip bundle, Trust trust) {
        return of(bundle, trust, EnumSet.allOf(Check.class));
    }

    /** With some checks only, to see what each of them is good for. */
    static Verdict of(BundleZip bundle, Trust trust, Set<Check> checks) {
        Set<Check> made = EnumSet.copyOf(checks);
        trust.key().ifPresentOrElse(_ -> {}, () -> made.remove(Check.KEY));
        trust.since().ifPresentOrElse(_ -> {}, () -> made.remove(Check.EXTENSION));
        return new Verification(bundle, trust, made).verdict();
    }

    private Verdict verdict() {
        long started = System.nanoTime();
        Signatures signatures = new Signatures(bundle, trust, findings);
        Optional<VerifierKey> ownKey = signatures.ownKey();
        Optional<Checkpoint> checkpoint = signatures.checkpoint(ownKey);
        signatures.checkKey(ownKey);
        signatures.checkSince(ownKey, checkpoint);
        if (trust.key().isEmpty()) {
            ownKey.ifPresent(this::remarkBelief);
        }
        long events = content(checkpoint);
        if (findings.has(Check.ORDER)) {
            findings.leaveOut(EnumSet.of(Check.TIME, Check.VERSIONS, Check.EVENT_IDS));
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Verdict(findings.checks(), findings.list(), remarks, events, seconds);
    }

    private void remarkBelief(VerifierKey key) {
        remarks.add(
                "No key was given, so the bundle's own key was believed: %s".formatted(key.line()));
    }

    private long content(Optional<Checkpoint> checkpoint) {
        try (ExecutorService crew = Crew.gather()) {
            long earlierSize = trust.sinceCheckpoint().map(Checkpoint::size).orElse(0L);
            Future<LeavesPass> leaves = crew.submit(() -> LeavesPass.over(bundle, earlierSize));
            Optional<LogRead> log = new LogPass(bundle, crew, findings).run();
            log.ifPresent(this::remarkMemory);
            compare(checkpoint, log, Crew.result(leaves));
            return log.map(LogRead::size).orElse(0L);
        } catch (DamagedFile damaged) {
            findings.add(Check.FILES, String.valueOf(damaged.getMessage()));
            findings.leaveOut(EnumSet.range(Check.EXTENSION, Check.MANIFEST));
            return 0;
        }
    }

    private void remarkMemory(LogRead log) {
        if (!log.remembered()) {
            remarks.add(
                    "There are more streams or event ids than are remembered: gaps in versions and double ids were looked for among the first ones only.");
        }
    }

    private void compare(
            Optional<Checkpoint> checkpoint, Optional<LogRead> log, LeavesPass leaves) {
        checkExtension(leaves);
        checkpoint.ifPresent(signed -> checkRoot(signed, log, leaves));
        if (log.isPresent()) {
            checkpoint.ifPresent(signed -> checkSize(signed.size(), log.get().size(), leaves));
            checkDocuments(log.get(), leaves);
        } else {
            findings.leaveOut(EnumSet.range(Check.LEAVES, Check.MANIFEST));
        }
        if (log.isEmpty() || checkpoint.isEmpty()) {
            findings.leaveOut(EnumSet.of(Check.SIZE));
        }
        if (checkpoint.isEmpty()) {
            findings.leaveOut(EnumSet.of(Check.ROOT));
        }
    }

    private void checkExtension(LeavesPass leaves) {
        Optional<Checkpoint> since = trust.sinceCheckpoint();
        if (since.isEmpty()) {
            return;
        }
        if (leaves.earlier().isEmpty()) {
            findings.add(
                    Check.EXTENSION,
                    "The older checkpoint covers %d events, the bundle has only %d: an old state was restored, or the end was cut off."
                            .formatted(since.get().size(), leaves.head().size()));
        } else if (!isSame(leaves.earlier().get().root(), since.get().root())) {
            findings.add(
                    Check.EXTENSION,
                    "The first %d events are not those that the older checkpoint covers: this is another history."
                            .formatted(since.get().size()));
        }
    }

    private void checkRoot(Checkpoint signed, Optional<LogRead> log, LeavesPass leaves) {
        if (isSame(leaves.head(), signed) && leaves.whole()) {
            return;
        }
        boolean linesFit =
                log.map(read -> new TreeHead(read.size(), read.root()))
                        .filter(head -> isSame(head, signed))
                        .isPresent();
        findings.add(
                Check.ROOT,
                linesFit
                        ? "The leaves do not give the root of the checkpoint, but the lines of the log do: the leaves were altered."
                        : "The leaves do not give the root of the checkpoint.");
    }

    private void checkSize(long signed, long lines, LeavesPass leaves) {
        if (lines < signed) {
            findings.add(
                    Check.SIZE,
                    lines + 1,
                    "The event at position %d is missing: the checkpoint covers %d, the log has %d."
                            .formatted(lines + 1, signed, lines));
        } else if (lines > signed) {
            findings.add(
                    Check.SIZE,
                    signed + 1,
                    "The event at position %d is too many: the checkpoint covers %d, the log has %d."
                            .formatted(signed + 1, signed, lines));
        } else if (leaves.head().size() != signed) {
            findings.add(
                    Check.SIZE,
                    "There are %d leaves for %d events.".formatted(leaves.head().size(), signed));
        }
    }

    /** What cannot be read cannot be added up. */
    private void checkDocuments(LogRead log, LeavesPass leaves) {
        Documents documents = new Documents(bundle, findings);
        if (!findings.has(Check.FORM) && !findings.has(Check.PAYLOADS)) {
            byte[] totals = documents.compareTotals(log.totals());
            documents.compareManifest(log, leaves.hash(), totals);
        } else {
            findings.leaveOut(EnumSet.of(Check.TOTALS, Check.MANIFEST));
        }
    }

    private static boolean isSame(TreeHead head, Checkpoint signed) {
        return head.size() == signed.size() && isSame(head.root(), signed.root());
    }

    private static boolean isSame(byte[] one, byte[] other) {
        return Arrays.equals(one, other) && one.length == MerkleHash.LENGTH;
    }
}
