package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the JVM prepared for later starts never stands in the way of one. */
class LaunchScriptIT {

    private final LaunchScript script = new LaunchScript();

    LaunchScriptIT() throws Exception {}

    @AfterEach
    void remove() throws Exception {
        script.close();
    }

    @Test
    void a_missing_or_damaged_cache_is_ignored_without_a_word() throws Exception {
        String help = script.run("--help");
        assertThat(help).startsWith("Usage: sovang");
        Files.writeString(script.cacheFile(), "damaged");
        assertThat(script.run("--help")).isEqualTo(help);
    }

    @Test
    void the_first_server_has_a_cache_recorded_and_later_ones_use_it() throws Exception {
        script.run("serve");
        script.awaitCache("recorded\n");
        script.run("serve");
        assertThat(script.recordings()).isEqualTo(1);
    }

    @Test
    void nothing_is_recorded_by_another_command_or_after_the_server_has_ended() throws Exception {
        script.run("--help");
        script.run("serve", "--briefly");
        Thread.sleep(2_000);
        assertThat(script.recordings()).isZero();
        assertThat(script.recordingRoom()).doesNotExist();
    }

    @Test
    void two_starts_at_once_record_once() throws Exception {
        script.run("serve");
        script.run("serve");
        script.awaitCache("recorded\n");
        assertThat(script.recordings()).isEqualTo(1);
    }

    @Test
    void a_new_build_has_the_cache_recorded_again() throws Exception {
        script.run("serve");
        script.awaitCache("recorded\n");
        Path cache = Files.writeString(script.cacheFile(), "of an older build");
        Files.setLastModifiedTime(cache, FileTime.from(Instant.EPOCH));
        script.run("serve");
        script.awaitCache("recorded\n");
        assertThat(script.recordings()).isEqualTo(2);
    }

    @Test
    void a_recording_that_fails_is_not_tried_at_every_start() throws Exception {
        script.refuseToRecord();
        script.run("serve");
        script.awaitCache("");
        script.run("serve");
        assertThat(script.recordings()).isEqualTo(1);
        assertThat(script.run("--help")).startsWith("Usage: sovang");
    }

    @Test
    void a_recording_that_was_killed_stands_in_nobodys_way_for_long() throws Exception {
        script.run("--help");
        Path room = Files.createDirectory(script.recordingRoom());
        script.run("serve");
        assertThat(script.recordings()).isZero();
        Files.setLastModifiedTime(room, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        script.run("serve");
        script.awaitCache("recorded\n");
        assertThat(script.recordings()).isEqualTo(1);
    }
}
