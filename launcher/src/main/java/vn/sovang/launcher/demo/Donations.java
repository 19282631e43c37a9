package vn.sovang.launcher.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.sovang.launcher.demo.journal.Journal;

/** The everyday donations to one attached union and its base unions. */
final class Donations {

    private record Goods(String description, String measure, long unitVnd) {}

    private static final List<Goods> GOODS =
            List.of(
                    new Goods("Suất quà gồm gạo, dầu ăn, mì", "suất", 300_000),
                    new Goods("Ba lô học sinh", "chiếc", 180_000),
                    new Goods("Xe đạp mới", "chiếc", 1_800_000),
                    new Goods("Áo phao", "chiếc", 150_000),
                    new Goods("Sách giáo khoa", "bộ", 220_000),
                    new Goods("Cây giống", "cây", 60_000),
                    new Goods("Đèn năng lượng mặt trời", "bộ", 950_000),
                    new Goods("Chăn màn", "bộ", 350_000));

    private static final List<String> DONORS =
            List.of(
                    "Doanh nghiệp may mặc trên địa bàn",
                    "Doanh nghiệp vận tải thủy trên địa bàn",
                    "Doanh nghiệp xây dựng trên địa bàn",
                    "Chi hội doanh nghiệp trẻ",
                    "Câu lạc bộ thiện nguyện địa phương",
                    "Hợp tác xã nông nghiệp trên địa bàn",
                    "Các khách sạn trên địa bàn");

    private final Journal.Recorder recorder;
    private final String union;
    private final SplittableRandom random;
    private final Rhythm rhythm;

    Donations(Journal journal, String union) {
        this.recorder = journal.recorder(union + "-02");
        this.union = union;
        this.random = DemoYear.random("donations " + union);
        this.rhythm = new Rhythm(random);
    }

    void record(int donations) {
        var days = rhythm.days(donations);
        for (int i = 0; i < donations; i++) {
            recordDonation(i + 1, days.get(i));
        }
    }

    private void recordDonation(int number, LocalDate day) {
        var at = rhythm.entryOf(day);
        var donation =
                recorder.create(at, "/api/donations", union + " " + number)
                        .with("unit", oneOf(DemoUnits.of(union)).code())
                        .with("receivedOn", day)
                        .with("purpose", oneOf(purposes(day.getMonth())))
                        .with("donor", donor());
        if (random.nextInt(3) > 0) {
            donation.with("cashVnd", random.nextInt(4, 50) * 1_000_000L);
        } else {
            fillGoods(donation, at);
        }
    }

    private static List<String> purposes(Month month) {
        return switch (month) {
            case DECEMBER, JANUARY -> List.of("Chăm lo Tết cho hộ nghèo", "Áo ấm mùa đông");
            case JUNE, JULY -> List.of("Mùa hè tình nguyện", "Thắp sáng đường quê");
            case AUGUST, SEPTEMBER -> List.of("Tiếp bước đến trường", "Đêm hội trăng rằm");
            default -> List.of("Sửa nhà cho gia đình chính sách", "Bữa sáng yêu thương");
        };
    }

    private Map<String, Object> donor() {
        return switch (random.nextInt(5)) {
            case 0 -> Map.of("kind", "ANONYMOUS");
            case 1 -> Map.of("kind", "INDIVIDUAL");
            default -> organisation(oneOf(DONORS));
        };
    }

    static Map<String, Object> organisation(String name) {
        var donor = new LinkedHashMap<String, Object>();
        donor.put("kind", "ORGANISATION");
        donor.put("name", name);
        return donor;
    }

    private void fillGoods(Journal.Line donation, LocalDateTime at) {
        var kind = oneOf(GOODS);
        long quantity = random.nextInt(2, 12) * (kind.unitVnd > 500_000 ? 2L : 10L);
        var goods = goods(kind.description, quantity, kind.measure);
        donation.with("goods", goods);
        if (random.nextBoolean()) {
            goods.put("valueVnd", quantity * kind.unitVnd);
        } else {
            value(donation, rhythm.daysAfter(at, 1, 8), quantity * kind.unitVnd);
        }
    }

    private void value(Journal.Line donation, LocalDateTime at, long valueVnd) {
        recorder.post(at, donation.path("valuation"))
                .with("valueVnd", valueVnd)
                .with("method", "Báo giá thị trường")
                .with("valuedOn", at.toLocalDate());
    }

    static Map<String, Object> goods(String description, long quantity, String measure) {
        var goods = new LinkedHashMap<String, Object>();
        goods.put("description", description);
        goods.put("quantity", quantity);
        goods.put("measure", measure);
        return goods;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
