package vn.sovang.command.donation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.command.body.Bodies;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.Donor;

class DonationBodiesTest {

    private static final String GIFTS =
            "{\"description\":\"suất quà\",\"quantity\":60,\"measure\":\"suất\"}";

    private final Bodies<DonationBodies.Received> cash =
            new Bodies<>(
                    DonationBodies.Received.class,
                    "{\"unit\":\"than\",\"receivedOn\":\"2023-12-20\",\"cashVnd\":500}");
    private final Bodies<DonationBodies.Received> goods =
            new Bodies<>(
                    DonationBodies.Received.class,
                    "{\"unit\":\"than\",\"receivedOn\":\"2023-12-20\",\"goods\":" + GIFTS + "}");
    private final Bodies<DonationBodies.Valued> values =
            new Bodies<>(
                    DonationBodies.Valued.class,
                    "{\"valueVnd\":18,\"method\":\"giá chợ\",\"valuedOn\":\"2024-01-10\"}");
    private final Bodies<DonationBodies.Corrected> corrections =
            new Bodies<>(
                    DonationBodies.Corrected.class, "{\"cashVnd\":300,\"reason\":\"nhập thừa\"}");

    @Test
    void a_donation_is_cash_or_goods_never_both_and_never_neither() {
        cash.assertWrong(cash.with("goods", GIFTS), "cashVnd");
        cash.assertWrong(cash.without("cashVnd"), "cashVnd");
        corrections.assertWrong(corrections.with("goods", GIFTS), "cashVnd");
        corrections.assertWrong(corrections.without("cashVnd"), "cashVnd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "receivedOn"})
    void these_fields_are_required(String field) {
        cash.assertWrong(cash.without(field), field);
    }

    @Test
    void cash_is_from_one_dong_to_a_million_billion() {
        cash.assertWrong(cash.with("cashVnd", "0"), "cashVnd");
        cash.assertWrong(cash.with("cashVnd", "-1"), "cashVnd");
        cash.assertGood(cash.with("cashVnd", "1000000000000000"));
        cash.assertWrong(cash.with("cashVnd", "1000000000000001"), "cashVnd");
        corrections.assertWrong(corrections.with("cashVnd", "0"), "cashVnd");
        corrections.assertWrong(corrections.with("cashVnd", "1000000000000001"), "cashVnd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"500\"",
                "500.0",
                "500.5",
                "5e2",
                "true",
                "[500]",
                "{}",
                "99999999999999999999"
            })
    void money_is_a_whole_number_of_dong(String amount) {
        cash.assertUnreadable(cash.with("cashVnd", amount));
        values.assertUnreadable(values.with("valueVnd", amount));
        corrections.assertUnreadable(corrections.with("cashVnd", amount));
    }

    @Test
    void goods_are_described_counted_and_measured() {
        goods.assertWrong(
                goods.with("goods", "{}"), "goods.description", "goods.quantity", "goods.measure");
        goods.assertWrong(goods.with("goods", GIFTS.replace("60", "0")), "goods.quantity");
        goods.assertGood(goods.with("goods", GIFTS.replace("60", "1000000000")));
        goods.assertWrong(goods.with("goods", GIFTS.replace("60", "1000000001")), "goods.quantity");
        goods.assertWrong(goods.with("goods", GIFTS.replace("\"suất\"", "\" \"")), "goods.measure");
        goods.assertWrong(
                goods.with("goods", GIFTS.replace("suất quà", "q".repeat(501))),
                "goods.description");
        goods.assertUnreadable(goods.with("goods", GIFTS.replace("60", "\"60\"")));
    }

    @Test
    void a_value_of_goods_may_be_absent_or_nothing_but_not_less() {
        assertThat(goods.read(goods.without("none")).goods().goods())
                .isEqualTo(new DonationEvent.Goods("suất quà", 60, "suất", null));
        goods.assertGood(goods.with("goods", GIFTS.replace("}", ",\"valueVnd\":0}")));
        goods.assertGood(
                goods.with("goods", GIFTS.replace("}", ",\"valueVnd\":1000000000000000}")));
        goods.assertWrong(
                goods.with("goods", GIFTS.replace("}", ",\"valueVnd\":-1}")), "goods.valueVnd");
        goods.assertWrong(
                goods.with("goods", GIFTS.replace("}", ",\"valueVnd\":1000000000000001}")),
                "goods.valueVnd");
    }

    @Test
    void goods_in_a_correction_are_checked_as_well() {
        corrections.assertWrong(
                "{\"goods\":" + GIFTS.replace("60", "0") + ",\"reason\":\"kiểm lại\"}",
                "goods.quantity");
        corrections.assertWrong(corrections.without("reason"), "reason");
    }

    @Test
    void an_organisation_may_have_a_name() {
        cash.assertGood(
                cash.with("donor", "{\"kind\":\"ORGANISATION\",\"name\":\"Công ty Than\"}"));
        assertThat(cash.read(cash.with("donor", "{\"kind\":\"ORGANISATION\"}")).donor().donor())
                .isEqualTo(new Donor(Donor.Kind.ORGANISATION, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDIVIDUAL", "ANONYMOUS"})
    void a_private_person_has_none(String kind) {
        cash.assertGood(cash.with("donor", "{\"kind\":\"" + kind + "\"}"));
        cash.assertWrong(
                cash.with("donor", "{\"kind\":\"" + kind + "\",\"name\":\"Nguyễn Văn A\"}"),
                "donor.name");
    }

    @Test
    void a_name_without_a_kind_is_not_kept_either() {
        cash.assertWrong(
                cash.with("donor", "{\"name\":\"Nguyễn Văn A\"}"), "donor.kind", "donor.name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Công ty\"",
                "{\"kind\":\"COMPANY\"}",
                "{\"kind\":0}",
                "{\"kind\":\"ANONYMOUS\",\"phone\":\"1\"}"
            })
    void a_donor_has_a_known_form(String donor) {
        cash.assertUnreadable(cash.with("donor", donor));
    }

    @Test
    void a_valuation_says_how_much_how_and_when() {
        values.assertWrong("{}", "valueVnd", "method", "valuedOn");
        values.assertGood(values.with("valueVnd", "0"));
        values.assertWrong(values.with("valueVnd", "-1"), "valueVnd");
        values.assertWrong(values.with("valueVnd", "1000000000000001"), "valueVnd");
        values.assertWrong(values.with("method", "\"\""), "method");
        values.assertWrong(values.with("method", "\"" + "a".repeat(201) + "\""), "method");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "5", "{\"value\":\"0b9d1f6e-3c55-4c1e-9a53-6a6de3c3f001\"}"})
    void an_activity_is_named_by_its_id(String activity) {
        cash.assertUnreadable(cash.with("activity", activity));
    }
}
