package vn.sovang.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Examples computed by hand of what moves of units and the members of clusters do to figures. */
class ReferenceTreeTest {

    private final Told told = new Told();

    @Test
    void facts_before_a_move_stay_and_facts_after_it_go() {
        told.post(Told.SOON, "activities", Told.activity("a", "than-1", "2023-10-16", ""));
        told.post(Told.SOON, "activities", Told.activity("b", "than-1", "2023-10-17", ""));
        told.post(
                Told.SOON, "units/than-1/transfer", "{'parent':'khoi','effectiveOn':'2023-10-17'}");
        assertEquals(1, told.figure("ACTIVITIES", 2023, "unit:than", null));
        assertEquals(1, told.figure("ACTIVITIES", 2023, "unit:khoi", null));
    }

    @Test
    void a_move_is_unknown_before_it_was_entered() {
        told.post(
                "2023-08-01T08:00:00Z",
                "activities",
                Told.activity("a", "than-1", "2023-07-15", ""));
        told.post(
                "2023-09-20T08:00:00Z",
                "units/than-1/transfer",
                "{'parent':'khoi','effectiveOn':'2023-07-01'}");
        assertEquals(1, told.figure("ACTIVITIES", 2023, "unit:than", "2023-08-31"));
        assertEquals(0, told.figure("ACTIVITIES", 2023, "unit:khoi", "2023-08-31"));
        assertEquals(1, told.figure("ACTIVITIES", 2023, "unit:khoi", "2023-09-20"));
    }

    @Test
    void of_moves_on_one_day_the_later_recorded_holds_until_the_next_day_of_change() {
        told.post(
                Told.SOON, "units/than-1/transfer", "{'parent':'khoi','effectiveOn':'2023-10-01'}");
        told.post(
                Told.SOON,
                "units/than-1/transfer",
                "{'parent':'tinh-doan','effectiveOn':'2023-07-01'}");
        told.post(
                Told.SOON, "units/than-1/transfer", "{'parent':'than','effectiveOn':'2023-10-01'}");
        told.post(Told.SOON, "activities", Told.activity("a", "than-1", "2023-09-30", ""));
        told.post(Told.SOON, "activities", Told.activity("b", "than-1", "2023-10-01", ""));
        assertEquals(1, told.figure("ACTIVITIES", 2023, "unit:than", null));
        assertEquals(0, told.figure("ACTIVITIES", 2023, "unit:khoi", null));
    }

    @Test
    void a_move_that_makes_a_cycle_on_any_day_is_refused() {
        told.post(Told.SOON, "units/than/transfer", "{'parent':'khoi','effectiveOn':'2024-06-01'}");
        String move = "{'parent':'than-1','effectiveOn':'2024-05-01'}";
        assertEquals("409 cycle-in-units", told.post(Told.SOON, "units/khoi/transfer", move));
    }

    @Test
    void a_cluster_counts_the_members_of_the_year_once_with_their_descendants() {
        told.post(Told.SOON, "clusters", "{'code':'cum','name':'Cụm'}");
        members(2023, "['than','than-1']");
        members(2024, "['khoi']");
        told.post(Told.SOON, "activities", Told.activity("a", "than-1", "2023-05-01", ""));
        told.post(Told.SOON, "activities", Told.activity("b", "khoi", "2023-05-01", ""));
        assertEquals(1, told.figure("ACTIVITIES", 2023, "cluster:cum", null));
        assertEquals(0, told.figure("ACTIVITIES", 2024, "cluster:cum", null));
        assertEquals("200 at 9", members(2024, "['khoi']"));
    }

    private String members(int year, String units) {
        return told.decided(
                Told.SOON, "PUT", "clusters/cum/members/" + year, "{'units':" + units + "}");
    }
}
