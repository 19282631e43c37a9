package vn.sovang.log.bundle.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.log.bundle.BundleFiles;
import vn.sovang.log.bundle.zip.BundleZip;

/** Verifies files as a bundle, with all checks or without one. */
record Verified(Path path) {

    Verdict verdict(BundleFiles bundle, Trust trust) {
        return verdict(bundle.write(path), trust, EnumSet.allOf(Check.class));
    }

    Verdict verdict(Path zip, Trust trust, Set<Check> checks) {
        try (BundleZip opened = BundleZip.open(zip)) {
            return Verification.of(opened, trust, checks);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** That one check and no other finds it, so that without this check nothing would. */
    void assertOnlyFoundBy(Check check, BundleFiles bundle, Trust trust) {
        assertOnlyFoundBy(check, bundle.write(path), trust);
    }

    void assertOnlyFoundBy(Check check, Path zip, Trust trust) {
        List<Finding> found = verdict(zip, trust, EnumSet.allOf(Check.class)).findings();
        assertThat(found).extracting(Finding::check).containsExactly(check);
        Set<Check> mutant = EnumSet.complementOf(EnumSet.of(check));
        assertThat(verdict(zip, trust, mutant).findings()).isEmpty();
    }
}
