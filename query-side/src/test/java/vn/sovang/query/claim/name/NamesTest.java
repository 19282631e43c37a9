package vn.sovang.query.claim.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.event.cluster.ClusterEvent;
import vn.sovang.event.cluster.Clusters;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.unit.UnitEvent;
import vn.sovang.event.unit.UnitKind;
import vn.sovang.event.unit.UnitTree;
import vn.sovang.query.claim.text.Tokens;
import vn.sovang.query.unit.Organisation;

class NamesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

    private final Names names =
            Names.of(
                    new Organisation(
                            UnitTree.EMPTY
                                    .with(registered("khoi", "Đoàn Khối Các cơ quan tỉnh"))
                                    .with(registered("cong-an", "Đoàn Công an"))
                                    .with(registered("cong-an-tinh", "Đoàn Công an tỉnh"))
                                    .with(registered("bien-phong", "Đoàn Bộ đội Biên phòng tỉnh"))
                                    .with(registered("toa-an-tinh", "Đoàn Tòa án tỉnh"))
                                    .with(registered("toa-an-huyen", "Đoàn Tòa án huyện"))
                                    .with(registered("bo-phan", "Đoàn Trung tâm tỉnh"))
                                    .with(registered("dien-1", "Đoàn Điện lực Hạ Long"))
                                    .with(registered("dien-2", "Đoàn Điện lực Cẩm Phả"))
                                    .with(registered("y-te", "Đoàn cơ sở Sở Y tế"))
                                    .with(registered("than", "Đoàn Than"))
                                    .with(
                                            new UnitEvent.Renamed(
                                                    new UnitCode("than"),
                                                    "Đoàn Than",
                                                    "Đoàn TKV",
                                                    DAY,
                                                    null)),
                            Clusters.EMPTY
                                    .with(formed("cum-1", "Cụm số 1"))
                                    .with(formed("cum-2", "Cụm số 2"))),
                    new ClusterCode("cum-1"));

    @ParameterizedTest
    @CsvSource({
        "Đoàn Công an tổ chức,   cong-an",
        "Đoàn Công an tỉnh có,   cong-an-tinh",
        "ĐOÀN CÔNG AN TỈNH,      cong-an-tinh",
        "Đoàn Than có,           than",
        "Đoàn TKV có,            than",
        "Đoàn Khối có,           khoi",
        "Đoàn Khối Các cơ quan tỉnh, khoi",
        "Đoàn Bộ đội Biên phòng tổ chức, bien-phong",
        "Đoàn Tòa án tỉnh có,    toa-an-tinh",
        "Đoàn Điện lực Hạ Long,  dien-1",
        "Đoàn cơ sở Sở Y tế,     y-te"
    })
    void a_unit_is_known_by_any_of_its_names_and_by_what_only_its_name_begins_with(
            String text, String unit) {
        assertThat(at(text))
                .hasValueSatisfying(
                        mention ->
                                assertThat(mention)
                                        .isInstanceOfSatisfying(
                                                Mention.OfUnit.class,
                                                of ->
                                                        assertThat(of.code().value())
                                                                .isEqualTo(unit)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đoàn cơ sở",
                "Đoàn Xây dựng",
                "Đoàn khối",
                "đoàn bộ đội biên phòng",
                "Đoàn Trung tâm",
                "Đoàn",
                "Sở Y tế",
                "Than"
            })
    void what_is_no_name_is_nobody(String text) {
        assertThat(at(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đoàn Điện", "Đoàn Tòa án", "Cụm số 2"})
    void a_beginning_that_several_share_and_another_cluster_are_nobody(String text) {
        assertThat(at(text)).containsInstanceOf(Mention.OfNobody.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cụm số 1"})
    void the_reviewed_cluster_is_known_by_its_name(String text) {
        assertThat(at(text)).contains(new Mention.OfCluster());
    }

    private Optional<Mention> at(String text) {
        return names.at(Tokens.of(text), 0).map(NameTree.Found::mention);
    }

    private static UnitEvent registered(String code, String name) {
        return new UnitEvent.Registered(
                new UnitCode(code), name, UnitKind.ATTACHED, null, DAY.minusYears(5));
    }

    private static ClusterEvent formed(String code, String name) {
        return new ClusterEvent.Formed(new ClusterCode(code), name);
    }
}
