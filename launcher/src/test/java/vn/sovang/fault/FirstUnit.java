package vn.sovang.fault;

import static org.assertj.core.api.Assertions.assertThat;

import vn.sovang.launcher.HttpUser;

/** The unit that everything is recorded for. */
final class FirstUnit {

    /** What its registration adds to the log. */
    static final int EVENTS = 1;

    private FirstUnit() {}

    static void register(HttpUser admin) {
        assertThat(
                        admin.post(
                                        "/api/units",
                                        "{\"code\":\"tinh\",\"name\":\"Tỉnh đoàn\",\"kind\":\"PROVINCE\",\"since\":\"1990-01-01\"}")
                                .statusCode())
                .isEqualTo(201);
    }
}
