package vn.sovang.launcher.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import vn.sovang.launcher.demo.journal.Journal;

/** What coal's initiative council recognised in its four rounds of the year. */
final class CouncilRounds {

    private static final List<LocalDate> ROUNDS =
            List.of(
                    LocalDate.of(2023, 3, 29),
                    LocalDate.of(2023, 6, 28),
                    LocalDate.of(2023, 9, 27),
                    LocalDate.of(2023, 12, 20));

    private static final LocalDate ARCHIVE_CHECK = LocalDate.of(2023, 12, 25);

    private final Journal.Recorder recorder;
    private final Vocabulary vocabulary;
    private final SplittableRandom random;
    private final Rhythm rhythm;

    CouncilRounds(Journal journal, Vocabulary vocabulary) {
        this.recorder = journal.recorder("than-02");
        this.vocabulary = vocabulary;
        this.random = DemoYear.random(vocabulary.form);
        this.rhythm = new Rhythm(random);
    }

    void record(int count) {
        for (int i = 0; i < count; i++) {
            recordOne(i, ROUNDS.get(i * ROUNDS.size() / count));
        }
    }

    private void recordOne(int number, LocalDate council) {
        var submittedOn = council.minusDays(random.nextInt(10, 60));
        var initiative = submit(number, submittedOn);
        int level = random.nextInt(vocabulary.levels.size() - 1);
        var at = entryOf(council);
        recognise(initiative, level, council, at);
        if (number % 23 == 5) {
            var later = rhythm.daysAfter(at, 15, 30);
            recognise(initiative, level + 1, later.toLocalDate(), later);
        }
        if (number % vocabulary.assessedEvery == 0) {
            assess(initiative, rhythm.daysAfter(at, 2, 10));
        }
    }

    private Journal.Line submit(int number, LocalDate day) {
        var at = rhythm.daysAfter(day.atStartOfDay(), 0, 3);
        var units = DemoUnits.of("than");
        return recorder.create(at, "/api/initiatives", vocabulary.form + " " + number)
                .with("unit", units.get(random.nextInt(units.size())).code())
                .with("form", vocabulary.form)
                .with("title", vocabulary.title(number))
                .with("submittedOn", day);
    }

    /** Some files of the last round turn up only when the year is checked before it is closed. */
    private LocalDateTime entryOf(LocalDate council) {
        boolean found = council.equals(ROUNDS.getLast()) && random.nextInt(6) == 0;
        return found
                ? rhythm.at(ARCHIVE_CHECK.plusDays(random.nextInt(5)), 14, council.atStartOfDay())
                : rhythm.daysAfter(council.atStartOfDay(), 1, 4);
    }

    private void recognise(
            Journal.Line initiative, int level, LocalDate recognisedOn, LocalDateTime at) {
        recorder.post(at, initiative.path("recognition"))
                .with("level", vocabulary.levels.get(level))
                .with("recognisedOn", recognisedOn);
    }

    private void assess(Journal.Line initiative, LocalDateTime at) {
        long benefitVnd = random.nextInt(4, 30) * 50_000_000L;
        assess(initiative, at, benefitVnd);
        if (random.nextInt(5) == 0) {
            assess(initiative, rhythm.daysAfter(at, 20, 60), benefitVnd / 10 * 8);
        }
    }

    private void assess(Journal.Line initiative, LocalDateTime at, long benefitVnd) {
        recorder.post(at, initiative.path("benefit"))
                .with("valueVnd", benefitVnd)
                .with("year", 2023)
                .with("assessedOn", at.toLocalDate());
    }

    /** The lists of beginnings and objects have coprime sizes, so no title comes twice. */
    record Vocabulary(
            String form,
            List<String> levels,
            int assessedEvery,
            List<String> beginnings,
            List<String> objects) {

        static final Vocabulary RESEARCH =
                new Vocabulary(
                        "RESEARCH_TOPIC",
                        List.of("UNIT", "PROVINCE", "NATIONAL"),
                        4,
                        List.of(
                                "Nghiên cứu giải pháp kỹ thuật",
                                "Nghiên cứu ứng dụng chuyển đổi số trong",
                                "Đánh giá thực trạng và đề xuất mô hình",
                                "Nghiên cứu nâng cao hiệu quả",
                                "Xây dựng bộ tiêu chí đánh giá"),
                        List.of(
                                "giám sát khí mỏ",
                                "quan trắc dịch động bãi thải",
                                "thoát nước mỏ mùa mưa bão",
                                "thông gió mỏ hầm lò",
                                "vận tải than trong lò",
                                "quản lý an toàn lao động",
                                "sàng tuyển than",
                                "hoàn nguyên môi trường bãi thải",
                                "quản trị vật tư",
                                "huấn luyện thợ lò",
                                "tiết kiệm năng lượng trong khai thác"));

        static final Vocabulary INITIATIVES =
                new Vocabulary(
                        "INITIATIVE",
                        List.of("BASE", "UNIT", "PROVINCE"),
                        8,
                        List.of(
                                "Cải tiến cơ cấu truyền động của",
                                "Giải pháp tiết kiệm năng lượng khi vận hành",
                                "Chế tạo bộ phận che chắn an toàn cho",
                                "Lắp đặt cảm biến cảnh báo sự cố cho",
                                "Hợp lý hóa quy trình bảo dưỡng",
                                "Kéo dài tuổi thọ ổ trục của",
                                "Phục hồi chi tiết mòn hỏng của",
                                "Chế tạo giá thử tải sau sửa chữa cho",
                                "Thay vật tư nhập ngoại bằng vật tư trong nước cho",
                                "Cải tiến hệ thống bôi trơn của",
                                "Giảm tiếng ồn và bụi khi vận hành",
                                "Chế tạo đồ gá tháo lắp nhanh cho",
                                "Điều khiển từ xa"),
                        List.of(
                                "băng tải than",
                                "máng cào lò chợ",
                                "tời kéo goòng",
                                "bơm thoát nước moong",
                                "quạt gió cục bộ",
                                "máy xúc thủy lực",
                                "máy khoan xoay cầu",
                                "xe tải tự đổ",
                                "sàng rung phân loại than",
                                "máy nghiền than",
                                "máy nén khí",
                                "trạm bơm nhũ hóa",
                                "máy đào lò",
                                "máy khấu than",
                                "tàu điện ắc quy",
                                "cầu trục xưởng cơ khí",
                                "máy bốc xúc đá trong lò",
                                "thiết bị chất tải than",
                                "máy đánh đống than",
                                "giá nâng hạ goòng",
                                "máy lọc ép bùn than",
                                "máy cấp liệu",
                                "tời chở người trong lò"));

        private String title(int number) {
            return beginnings.get(number % beginnings.size())
                    + " "
                    + objects.get(number % objects.size());
        }
    }
}
