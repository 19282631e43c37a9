package vn.sovang.query.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.registered;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.world.QueryWorld;

class AuditIT {

    private final QueryWorld world = new QueryWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @BeforeEach
    void record() {
        world.log().append("2023-01-01T00:00:00Z", registered("than", null));
        world.log().append("2023-01-02T00:00:00Z", registered("khoi", null));
    }

    @Test
    void a_line_is_the_canonical_json_of_the_whole_entry() {
        assertThat(lines("1", "1", null).getFirst())
                .matches(
                        "\\{\"eventId\":\"[0-9a-f-]{36}\",\"metadata\":\\{\"actor\":\"than-01\"},\"payload\":\\{"
                                + "\"kind\":\"BASE\",\"name\":\"Đoàn than\",\"since\":\"2000-01-01\",\"unit\":\"than\"},"
                                + "\"position\":1,\"recordedAt\":\"2023-01-01T00:00:00.000000Z\",\"revision\":1,"
                                + "\"stream\":\"unit/than\",\"type\":\"unit.registered\",\"version\":0}");
    }

    @Test
    void lines_start_and_end_where_asked() {
        assertThat(lines("1", "1000", null)).hasSize(2);
        assertThat(lines("2", "1000", null)).hasSize(1);
        assertThat(lines("1", "1000", "2023-01-01")).hasSize(1);
        assertThat(lines("3", "1000", null)).isEmpty();
        assertThat(lines("99999999999999999999", "1000", null)).isEmpty();
        assertThatThrownBy(() -> lines("0", "1000", null)).isInstanceOf(Refused.class);
    }

    @Test
    void the_position_of_a_time_is_looked_up_in_the_log() {
        assertThat(world.part(AuditApi.class).position(null).position()).isEqualTo(2);
        assertThat(world.part(AuditApi.class).position("2023-01-01").position()).isEqualTo(1);
    }

    private List<String> lines(String from, String limit, @Nullable String asOf) {
        return new String(world.part(AuditApi.class).log(from, limit, asOf), UTF_8)
                .lines()
                .toList();
    }
}
