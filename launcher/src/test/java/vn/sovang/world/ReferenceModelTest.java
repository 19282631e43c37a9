package vn.sovang.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Examples computed by hand, each named by what a rule of the domain says. */
class ReferenceModelTest {

    private final Told told = new Told();

    @Test
    void a_late_fact_is_absent_before_it_was_recorded_and_counts_in_its_own_year() {
        told.post(
                "2024-01-05T08:00:00+07:00",
                "activities",
                Told.activity("a", "than", "2023-11-20", ""));
        assertEquals(0, told.figure("ACTIVITIES", 2023, "all", "2023-12-31"));
        assertEquals(1, told.figure("ACTIVITIES", 2023, "all", null));
        assertEquals(0, told.figure("ACTIVITIES", 2024, "all", null));
    }

    @Test
    void a_day_ends_at_midnight_in_vietnam() {
        told.post(
                "2023-12-31T16:59:59.999999Z",
                "activities",
                Told.activity("a", "than", "2023-12-31", ""));
        told.post(
                "2023-12-31T17:00:00Z", "activities", Told.activity("b", "than", "2023-12-31", ""));
        assertEquals(1, told.figure("ACTIVITIES", 2023, "all", "2023-12-31"));
        assertEquals(2, told.figure("ACTIVITIES", 2023, "all", "2023-12-31T17:00:00Z"));
    }

    @Test
    void batches_without_a_day_of_their_own_follow_the_first_day() {
        told.post(
                Told.SOON,
                "activities",
                Told.activity("a", "than", "2023-12-28", ",'endedOn':'2024-01-03'"));
        told.post(Told.SOON, "activities/a/participants", "{'id':'b','turns':100}");
        told.post(Told.SOON, "activities/a/participants", "{'id':'c','turns':7,'on':'2024-01-02'}");
        told.post(Told.SOON, "activities/a/correction", "{'occurredOn':'2024-01-01','reason':'r'}");
        assertEquals(0, told.figure("PARTICIPANT_TURNS", 2023, "all", null));
        assertEquals(107, told.figure("PARTICIPANT_TURNS", 2024, "all", null));
    }

    @Test
    void a_batch_with_its_own_day_holds_the_activity_unless_it_is_voided() {
        told.post(
                Told.SOON,
                "activities",
                Told.activity("a", "than", "2023-12-28", ",'endedOn':'2024-01-03'"));
        told.post(Told.SOON, "activities/a/participants", "{'id':'c','turns':7,'on':'2024-01-02'}");
        String shorter = "{'endedOn':'2024-01-01','reason':'r'}";
        assertEquals(
                "409 batch-outside-activity",
                told.post(Told.SOON, "activities/a/correction", shorter));
        told.post(Told.SOON, "activities/a/participants/c/void", "{'reason':'r'}");
        assertEquals("200 at 8", told.post(Told.SOON, "activities/a/correction", shorter));
    }

    @Test
    void a_correction_of_a_correction_adds_the_difference() {
        told.post(Told.SOON, "activities", Told.activity("a", "than", "2024-01-03", ""));
        told.post(Told.SOON, "activities/a/participants", "{'id':'b','turns':120}");
        told.post(
                Told.SOON, "activities/a/participants/b/correction", "{'turns':102,'reason':'r'}");
        told.post(
                Told.SOON,
                "activities/a/participants/b/correction",
                "{'turns':110,'people':90,'reason':'r'}");
        assertEquals(120, told.figure("PARTICIPANT_TURNS", 2024, "all", "position:6"));
        assertEquals(102, told.figure("PARTICIPANT_TURNS", 2024, "all", "position:7"));
        assertEquals(110, told.figure("PARTICIPANT_TURNS", 2024, "all", "position:8"));
    }

    @Test
    void a_joint_activity_counts_once_and_each_units_turns_at_home() {
        told.post(
                Told.SOON,
                "activities",
                Told.activity("a", "than", "2024-01-03", ",'coOrganisers':['khoi','than-1']"));
        told.post(Told.SOON, "activities/a/participants", "{'id':'b','turns':10,'unit':'khoi'}");
        told.post(Told.SOON, "activities/a/participants", "{'id':'c','turns':5,'unit':'than-1'}");
        assertEquals(1, told.figure("ACTIVITIES", 2024, "all", null));
        assertEquals(0, told.figure("ACTIVITIES", 2024, "unit:khoi", null));
        assertEquals(10, told.figure("PARTICIPANT_TURNS", 2024, "own:khoi", null));
        assertEquals(5, told.figure("PARTICIPANT_TURNS", 2024, "unit:than", null));
        assertEquals(0, told.figure("PARTICIPANT_TURNS", 2024, "own:than", null));
    }

    @Test
    void coverage_that_is_set_again_replaces_what_stood() {
        told.decided(Told.SOON, "PUT", "coverage/than/2023", "{'implementing':7,'total':9}");
        told.decided(Told.SOON, "PUT", "coverage/than/2023", "{'implementing':8,'total':8}");
        assertEquals(7, told.figure("LEARNING_BASES", 2023, "unit:than", "position:5"));
        assertEquals(8, told.figure("LEARNING_BASES", 2023, "unit:than", null));
        assertEquals(8, told.figure("LEARNING_BASES_TOTAL", 2023, "all", null));
        assertEquals(
                "409",
                told.post(
                        Told.SOON,
                        "coverage/than/2023/correction",
                        "{'implementing':9,'reason':'r'}"));
        told.post(Told.SOON, "coverage/than/2023/void", "{'reason':'r'}");
        assertEquals(0, told.figure("LEARNING_BASES_TOTAL", 2023, "all", null));
    }

    @Test
    void gifts_are_no_resources_and_headcounts_move_with_their_day_and_kind() {
        told.post(
                Told.SOON,
                "gifts",
                "{'id':'g','unit':'than','on':'2023-06-01','recipients':'CHILDREN','sets':60,'valueVnd':18}");
        assertEquals(0, told.figure("RESOURCES_VND", 2023, "all", null));
        assertEquals(18, told.figure("GIFT_VND", 2023, "all", null));
        told.post(
                Told.SOON,
                "headcounts",
                "{'id':'h','unit':'than','kind':'PARTY_NOMINATED','on':'2023-12-31','count':12}");
        told.post(
                Told.SOON,
                "headcounts/h/correction",
                "{'kind':'PARTY_ADMITTED','on':'2024-01-01','reason':'r'}");
        assertEquals(0, told.figure("PARTY_NOMINATED", 2023, "all", null));
        assertEquals(12, told.figure("PARTY_ADMITTED", 2024, "all", null));
    }

    @Test
    void a_void_takes_back_the_activity_and_its_turns_but_not_its_donations() {
        told.post(
                Told.SOON,
                "activities",
                Told.activity("a", "than", "2023-12-28", ",'endedOn':'2024-01-03'"));
        told.post(Told.SOON, "activities/a/participants", "{'id':'b','turns':10}");
        told.post(Told.SOON, "activities/a/participants", "{'id':'c','turns':5,'on':'2024-01-02'}");
        told.post(
                Told.SOON,
                "donations",
                "{'id':'d','unit':'than','activity':'a','receivedOn':'2024-01-02','cashVnd':9}");
        told.post(Told.SOON, "activities/a/void", "{'reason':'r'}");
        assertEquals(0, told.figure("ACTIVITIES", 2023, "all", null));
        assertEquals(0, told.figure("PARTICIPANT_TURNS", 2023, "all", null));
        assertEquals(0, told.figure("PARTICIPANT_TURNS", 2024, "all", null));
        assertEquals(9, told.figure("RESOURCES_VND", 2024, "all", null));
    }

    @Test
    void a_revaluation_adds_the_difference_in_the_year_received() {
        told.post(
                Told.SOON,
                "donations",
                "{'id':'d','unit':'than','receivedOn':'2023-05-02','goods':" + gifts() + "}");
        assertEquals(0, told.figure("GOODS_VND", 2023, "all", null));
        told.post(
                Told.SOON,
                "donations/d/valuation",
                "{'valueVnd':20000000,'method':'m','valuedOn':'2023-06-01'}");
        assertEquals(20_000_000, told.figure("GOODS_VND", 2023, "all", null));
        told.post(
                Told.SOON,
                "donations/d/valuation",
                "{'valueVnd':18000000,'method':'m','valuedOn':'2024-02-01'}");
        assertEquals(18_000_000, told.figure("GOODS_VND", 2023, "all", null));
        assertEquals(0, told.figure("GOODS_VND", 2024, "all", null));
    }

    @Test
    void two_levels_count_once_in_the_year_of_the_first_recorded_recognition() {
        submitted("i");
        told.post(
                Told.SOON,
                "initiatives/i/recognition",
                "{'level':'UNIT','recognisedOn':'2024-01-10'}");
        told.post(
                Told.SOON,
                "initiatives/i/recognition",
                "{'level':'PROVINCE','recognisedOn':'2023-12-20'}");
        assertEquals(1, told.figure("INITIATIVES", 2024, "all", null));
        assertEquals(0, told.figure("INITIATIVES", 2023, "all", null));
        told.post(Told.SOON, "initiatives/i/recognition/withdrawal", "{'reason':'r'}");
        assertEquals(0, told.figure("INITIATIVES", 2024, "all", null));
    }

    @Test
    void a_revised_benefit_adds_the_difference_from_that_day_on() {
        submitted("i");
        told.post(
                "2024-01-15T08:00:00Z",
                "initiatives/i/recognition",
                "{'level':'UNIT','recognisedOn':'2023-12-20'}");
        told.post("2024-01-15T08:00:00Z", "initiatives/i/benefit", benefit(3_000_000_000L));
        told.post(Told.SOON, "initiatives/i/benefit", benefit(2_400_000_000L));
        assertEquals(3_000_000_000L, told.figure("BENEFIT_VND", 2023, "all", "2024-03-04"));
        assertEquals(2_400_000_000L, told.figure("BENEFIT_VND", 2023, "all", "2024-03-05"));
    }

    @Test
    void benefits_that_were_taken_back_stay_taken_back() {
        submitted("i");
        told.post(
                Told.SOON,
                "initiatives/i/recognition",
                "{'level':'UNIT','recognisedOn':'2023-12-20'}");
        told.post(Told.SOON, "initiatives/i/benefit", benefit(30));
        told.post(Told.SOON, "initiatives/i/recognition/withdrawal", "{'reason':'r'}");
        told.post(
                Told.SOON,
                "initiatives/i/recognition",
                "{'level':'UNIT','recognisedOn':'2024-01-20'}");
        assertEquals(0, told.figure("BENEFIT_VND", 2023, "all", null));
        told.post(Told.SOON, "initiatives/i/benefit", benefit(12));
        assertEquals(12, told.figure("BENEFIT_VND", 2023, "all", null));
    }

    private void submitted(String id) {
        String form = "','unit':'than','form':'INITIATIVE','title':'t','submittedOn':'2023-11-01'}";
        told.post("2024-01-10T08:00:00Z", "initiatives", "{'id':'" + id + form);
    }

    private static String benefit(long value) {
        return "{'valueVnd':" + value + ",'year':2023,'assessedOn':'2024-01-10'}";
    }

    private static String gifts() {
        return "{'description':'quà','quantity':60,'measure':'suất'}";
    }
}
