package vn.sovang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    @Test
    void messages_get_their_ids_from_here() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIds.class);
    }

    @Test
    void an_id_is_a_uuid_of_version_7_of_this_moment() {
        long before = System.currentTimeMillis();
        UUID id = UUID.fromString(new TimeOrderedIds().generateIdentifier());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(before, System.currentTimeMillis());
    }

    @Test
    void ids_made_in_parallel_differ() {
        TimeOrderedIds ids = new TimeOrderedIds();
        List<String> made =
                Stream.generate(ids::generateIdentifier).parallel().limit(100_000).toList();
        assertThat(made).doesNotHaveDuplicates();
    }
}
