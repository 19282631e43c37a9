package vn.sovang.launcher.demo;

import static java.time.LocalDateTime.parse;

import java.time.LocalDateTime;
import vn.sovang.launcher.demo.journal.Journal;

/** What the review compares beside the everyday: Party development, gifts, coverage of learning. */
final class DemoReviewFacts {

    private final Journal journal;

    private DemoReviewFacts(Journal journal) {
        this.journal = journal;
    }

    static void record(Journal journal) {
        var facts = new DemoReviewFacts(journal);
        facts.partyDevelopment();
        facts.countedTwice();
        facts.giftsOfTheYear();
        facts.valuedLater();
        facts.coverage();
    }

    private void partyDevelopment() {
        steps("khoi", 96, 58, 51);
        steps("cong-an", 74, 46, 40);
        steps("than", 120, 83, 77);
        steps("quan-su", 41, 27, 22);
        steps("bien-phong", 28, 19, 17);
        steps("canh-sat-bien", 15, 9, 8);
        steps("dai-hoc", 62, 24, 19);
    }

    private void steps(String union, int nominated, int admitted, int official) {
        headcount(union, "PARTY_NOMINATED", "2023-03-24", nominated);
        headcount(union, "PARTY_ADMITTED", "2023-05-19", admitted)
                .with("decision", "Quyết định kết nạp đợt 19/5");
        headcount(union, "PARTY_OFFICIAL", "2023-11-03", official);
    }

    private void countedTwice() {
        var september = headcount("than", "PARTY_ADMITTED", "2023-09-01", 14);
        september
                .recorder()
                .post(parse("2023-09-06T08:40:00"), september.path("correction"))
                .with("count", 11)
                .with("reason", "3 đồng chí đã tính trong đợt 19/5");
        var again = headcount("dai-hoc", "PARTY_NOMINATED", "2023-10-12", 62);
        again.recorder()
                .post(parse("2023-10-13T09:05:00"), again.path("void"))
                .with("reason", "Trùng với số đã báo ngày 24/3");
    }

    private void giftsOfTheYear() {
        gift("khoi", "POOR_HOUSEHOLDS", "2023-01-13", 150).with("valueVnd", 75_000_000L);
        gift("cong-an", "CHILDREN", "2023-06-01", 220).with("valueVnd", 44_000_000L);
        gift("than", "WAR_INVALIDS", "2023-07-25", 80).with("valueVnd", 40_000_000L);
        gift("quan-su", "MARTYR_FAMILIES", "2023-07-26", 65).with("valueVnd", 32_500_000L);
        gift("bien-phong", "CHILDREN", "2023-09-28", 130).with("valueVnd", 26_000_000L);
        gift("canh-sat-bien", "POOR_HOUSEHOLDS", "2023-04-27", 40).with("valueVnd", 20_000_000L);
        gift("dai-hoc", "MERITORIOUS", "2023-07-24", 30).with("valueVnd", 15_000_000L);
    }

    private void valuedLater() {
        var coats = gift("khoi", "CHILDREN", "2023-12-09", 90);
        coats.recorder()
                .post(parse("2023-12-14T15:10:00"), coats.path("correction"))
                .with("valueVnd", 27_000_000L)
                .with("reason", "Đã có hóa đơn");
    }

    /** Every union counts its own base unions, and in all of them the movement is carried out. */
    private void coverage() {
        var at = parse("2023-12-18T08:30:00");
        for (var union : DemoUnits.unions()) {
            at = at.plusMinutes(7);
            long bases = DemoUnits.basesOf(union);
            recorder(union)
                    .put(at, "/api/coverage/" + union + "/2023")
                    .with("implementing", bases)
                    .with("total", bases);
        }
    }

    private Journal.Line headcount(String union, String kind, String day, int count) {
        return recorder(union)
                .create(afternoonOf(day), "/api/headcounts", union + " " + kind + " " + day)
                .with("unit", union)
                .with("kind", kind)
                .with("on", day)
                .with("count", count);
    }

    private Journal.Line gift(String union, String recipients, String day, int sets) {
        return recorder(union)
                .create(afternoonOf(day), "/api/gifts", union + " " + recipients + " " + day)
                .with("unit", union)
                .with("on", day)
                .with("recipients", recipients)
                .with("sets", sets);
    }

    private static LocalDateTime afternoonOf(String day) {
        return parse(day + "T16:45:00");
    }

    private Journal.Recorder recorder(String union) {
        return journal.recorder(union + "-02");
    }
}
