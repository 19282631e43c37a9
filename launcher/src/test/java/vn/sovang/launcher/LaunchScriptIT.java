package vn.sovang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
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
    void what_was_prepared_is_used_from_then_on() throws Exception {
        script.run("prepare");
        script.run("--help");
        assertThat(script.cacheFile()).hasContent("recorded");
    }

    @Test
    void nothing_is_prepared_unasked() throws Exception {
        script.run("--help");
        assertThat(script.filesBesideTheJar()).isEmpty();
    }

    @Test
    void a_preparation_that_fails_leaves_nothing_behind() throws Exception {
        script.refuseToRecord();
        assertThatThrownBy(() -> script.run("prepare")).isInstanceOf(AssertionError.class);
        assertThat(script.filesBesideTheJar()).isEmpty();
        assertThat(script.run("--help")).startsWith("Usage: sovang");
    }
}
