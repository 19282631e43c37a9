package vn.sovang.query.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ProofTest {

    @Test
    void a_claim_says_what_was_stated_and_what_is_so() {
        Claim claim = only("Đoàn Khối đã huy động nguồn lực hơn 1,2 tỉ đồng.");
        assertThat(claim.text()).isEqualTo("Đoàn Khối đã huy động nguồn lực hơn 1,2 tỉ đồng");
        assertThat(claim.value()).isEqualTo(new BigDecimal("1200000000"));
        assertThat(claim.actual()).isEqualTo(new BigDecimal("1230000000"));
    }

    @Test
    void a_share_of_no_base_unions_is_refuted_and_has_no_figure() {
        Claim claim =
                only(
                        "100% cơ sở Đoàn của Đoàn Điện lực Hạ Long triển khai phong trào học tập"
                                + " tin học, ngoại ngữ.");
        assertThat(claim.verdict()).isEqualTo(Verdict.FALSE);
        assertThat(claim.actual()).isNull();
    }

    @Test
    void what_is_said_of_the_province_is_decided_only_where_the_cluster_is_all_of_it() {
        assertThat(only("Toàn tỉnh trao 910 suất quà.").verdict()).isEqualTo(Verdict.TRUE);
        assertThat(only("Toàn tỉnh trao 911 suất quà.").verdict()).isEqualTo(Verdict.FALSE);
        assertThat(only("Toàn tỉnh tổ chức 494 hoạt động.").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_cluster_is_no_unit() {
        assertThat(only("Toàn Cụm trao 910 suất quà.").unit()).isNull();
    }

    @Test
    void letters_may_be_typed_in_any_normal_form_once_they_are_read() {
        String apart = Normalizer.normalize("Đoàn Than có 44 đề tài.", Normalizer.Form.NFD);
        assertThat(only(apart).verdict()).isEqualTo(Verdict.TRUE);
    }

    private static Claim only(String text) {
        assertThat(RecordedWorld.claims(text)).hasSize(1);
        return RecordedWorld.claims(text).getFirst();
    }
}
