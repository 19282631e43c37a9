package vn.sovang.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void a_wish_replaces_the_default() {
        assertThat(Settings.of(Map.of("FSYNC", "off")).arguments(1))
                .contains("fsync=off")
                .doesNotContain("fsync=on", "FSYNC=off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port", "Listen_Addresses", "unix_socket_directories"})
    void what_keeps_the_server_on_loopback_cannot_be_changed(String name) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
