package vn.sovang.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.postgres.binaries.Binaries;
import vn.sovang.postgres.binaries.PostgresArchive;
import vn.sovang.postgres.files.Unfinished;

class BinariesTest {

    @TempDir Path cache;

    @ParameterizedTest
    @CsvSource({"Linux,amd64", "Linux,aarch64", "Mac OS X,x86_64", "Mac OS X,aarch64"})
    void the_programs_of_every_supported_system_are_on_the_class_path(String os, String processor) {
        assertThat(PostgresArchive.of(os, processor).hash()).matches("[0-9a-f]{16}");
    }

    @Test
    void an_unsupported_system_is_refused() {
        assertThatThrownBy(() -> PostgresArchive.of("Plan 9", "amd64"))
                .isInstanceOf(PostgresFailed.class);
    }

    @Test
    void executable_bits_and_links_are_kept() {
        Path home = Binaries.extractedInto(cache).home();
        assertThat(home.resolve("bin/postgres")).isExecutable();
        assertThat(home.resolve("share/postgresql/postgres.bki")).isNotEmptyFile();
        assertThat(home.resolve("lib/libpq.so")).isSymbolicLink().isRegularFile();
    }

    @Test
    void two_extractions_at_once_end_in_one_directory() throws Exception {
        Callable<Binaries> extraction = () -> Binaries.extractedInto(cache);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Binaries> one : both.invokeAll(List.of(extraction, extraction))) {
                assertThat(one.get().home().resolve("bin/initdb")).isExecutable();
            }
        }
        assertThat(entries()).isOne();
    }

    @Test
    void an_extraction_killed_long_ago_is_cleared_away_and_a_young_one_is_not() throws Exception {
        Path old = Unfinished.create(cache);
        Path young = Unfinished.create(cache);
        Instant longAgo = Instant.now().minus(Duration.ofHours(2));
        Files.setLastModifiedTime(old, FileTime.from(longAgo));
        Unfinished.deleteOld(cache);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private long entries() throws IOException {
        try (Stream<Path> found = Files.list(cache)) {
            return found.count();
        }
    }
}
