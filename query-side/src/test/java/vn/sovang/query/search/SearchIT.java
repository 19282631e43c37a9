package vn.sovang.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.query.world.Facts.activity;
import static vn.sovang.query.world.Facts.held;
import static vn.sovang.query.world.Facts.registered;
import static vn.sovang.query.world.Facts.transferred;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.timeline.Item;
import vn.sovang.query.world.QueryWorld;

class SearchIT {

    private final QueryWorld world = new QueryWorld();
    private long last;

    @AfterEach
    void close() {
        world.close();
    }

    @BeforeEach
    void record() {
        last =
                world.log()
                        .append(
                                registered("than", null),
                                registered("khoi", null),
                                registered("mo", "than"),
                                transferred("mo", "than", "khoi", "2023-10-17"),
                                held(activity(), "than", "Hoà giải ở cơ sở", "2023-03-02", "khoi"),
                                held(activity(), "mo", "Đường 100% bê_tông", "2023-09-01"),
                                held(activity(), "mo", "Đường hoa", "2023-11-01"));
    }

    @Test
    void case_diacritics_and_the_place_of_tones_do_not_matter() {
        assertThat(titles("HÒA GIAI", null)).containsExactly("Hoà giải ở cơ sở");
        assertThat(titles("đuong", null)).hasSize(2);
        assertThat(titles("duong", null)).hasSize(2);
    }

    @Test
    void signs_that_mean_something_in_sql_are_letters_like_any_other() {
        assertThat(titles("100%", null)).hasSize(1);
        assertThat(titles("be_tong", null)).hasSize(1);
        assertThat(titles("%", null)).hasSize(1);
        assertThat(titles("h_a", null)).isEmpty();
        assertThat(titles("\\", null)).isEmpty();
    }

    @Test
    void a_thing_is_found_once_with_its_lead_or_with_the_unit_that_was_asked_for() {
        assertThat(items("hoa giai", null)).extracting(Item::unit).containsExactly("than");
        assertThat(items("hoa giai", "khoi")).extracting(Item::unit).containsExactly("khoi");
    }

    @Test
    void a_moved_unit_is_found_below_the_parent_of_the_day() {
        assertThat(titles("duong", "than")).containsExactly("Đường 100% bê_tông");
        assertThat(titles("duong", "khoi")).containsExactly("Đường hoa");
    }

    @Test
    void nothing_too_much_and_half_characters_are_refused() {
        for (String text : List.of("", "  ", "a".repeat(201), "\0", "\uD800")) {
            assertThatThrownBy(() -> titles(text, null)).isInstanceOf(Refused.class);
        }
    }

    private List<String> titles(String text, @Nullable String unit) {
        return items(text, unit).stream().map(Item::title).toList();
    }

    private List<Item> items(String text, @Nullable String unit) {
        return world.part(SearchApi.class)
                .search(
                        new SearchApi.Question(text, unit, null, null, null, null),
                        QueryWorld.now(last))
                .items();
    }
}
