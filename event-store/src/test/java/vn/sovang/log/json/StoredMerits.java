package vn.sovang.log.json;

import static vn.sovang.log.json.StoredExample.ID;
import static vn.sovang.log.json.StoredExample.OTHER;
import static vn.sovang.log.json.StoredExample.of;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.event.activity.ActivityId;
import vn.sovang.event.donation.DonationEvent;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationId;
import vn.sovang.event.donation.Donor;
import vn.sovang.event.initiative.InitiativeEvent;
import vn.sovang.event.initiative.InitiativeEvent.Benefit;
import vn.sovang.event.initiative.InitiativeEvent.Counted;
import vn.sovang.event.initiative.InitiativeForm;
import vn.sovang.event.initiative.InitiativeId;
import vn.sovang.event.initiative.RecognitionLevel;
import vn.sovang.event.unit.UnitCode;
import vn.sovang.event.youthwork.YouthWorkEvent;
import vn.sovang.event.youthwork.YouthWorkEvent.Handover;
import vn.sovang.event.youthwork.YouthWorkId;
import vn.sovang.event.youthwork.YouthWorkLevel;

/** What happens to donations, initiatives and youth works, as it is stored. */
final class StoredMerits {

    private static final UnitCode THAN = new UnitCode("than");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 26);
    private static final LocalDate LEAP = LocalDate.of(2024, 2, 29);
    private static final long MOST_VND = 1_000_000_000_000_000L;

    private StoredMerits() {}

    static Stream<StoredExample> all() {
        return Stream.of(cash(), goods(), initiatives(), youthWorks()).flatMap(List::stream);
    }

    private static List<StoredExample> cash() {
        DonationId id = new DonationId(ID);
        ActivityId activity = new ActivityId(OTHER);
        Donor donor = new Donor(Donor.Kind.ORGANISATION, "Công ty Than");
        return List.of(
                of(
                        new DonationEvent.CashReceived(
                                id, THAN, activity, DAY, MOST_VND, "xây nhà", donor),
                        """
                        {"activity":"ID2","cashVnd":1000000000000000,"donation":"ID1",
                        "donor":{"kind":"ORGANISATION","name":"Công ty Than"},"purpose":"xây nhà",
                        "receivedOn":"2023-03-26","unit":"than"}
                        """),
                of(
                        new DonationEvent.CashCorrected(
                                id, THAN, DAY, "xây nhà", 500, 300, "nhập thừa"),
                        """
                        {"cashVnd":300,"donation":"ID1","previousVnd":500,"purpose":"xây nhà","reason":"nhập thừa",
                        "receivedOn":"2023-03-26","unit":"than"}
                        """),
                of(
                        new DonationEvent.Voided(id, THAN, DAY, "xây nhà", 300L, null, "nhầm"),
                        """
                        {"cashVnd":300,"donation":"ID1","purpose":"xây nhà","reason":"nhầm","receivedOn":"2023-03-26",
                        "unit":"than"}
                        """));
    }

    private static List<StoredExample> goods() {
        DonationId id = new DonationId(ID);
        Goods unvalued = new Goods("quà Tết", 60, "suất", null);
        Goods valued = new Goods("quà Tết", 60, "suất", 18L);
        Donor somebody = new Donor(Donor.Kind.INDIVIDUAL, null);
        return List.of(
                of(
                        new DonationEvent.GoodsReceived(
                                id, THAN, null, DAY, unvalued, null, somebody),
                        """
                        {"donation":"ID1","donor":{"kind":"INDIVIDUAL"},
                        "goods":{"description":"quà Tết","measure":"suất","quantity":60},"receivedOn":"2023-03-26",
                        "unit":"than"}
                        """),
                of(
                        new DonationEvent.GoodsValued(id, THAN, DAY, 20L, 18, "giá chợ", LEAP),
                        """
                        {"donation":"ID1","method":"giá chợ","previousVnd":20,"receivedOn":"2023-03-26","unit":"than",
                        "valueVnd":18,"valuedOn":"2024-02-29"}
                        """),
                of(
                        new DonationEvent.GoodsCorrected(
                                id, THAN, DAY, "Tết", valued, unvalued, "kiểm lại"),
                        """
                        {"current":{"description":"quà Tết","measure":"suất","quantity":60},"donation":"ID1",
                        "previous":{"description":"quà Tết","measure":"suất","quantity":60,"valueVnd":18},
                        "purpose":"Tết","reason":"kiểm lại","receivedOn":"2023-03-26","unit":"than"}
                        """));
    }

    private static List<StoredExample> initiatives() {
        InitiativeId id = new InitiativeId(ID);
        InitiativeForm form = InitiativeForm.RESEARCH_TOPIC;
        Counted counted =
                new Counted(LEAP, List.of(new Benefit(2023, 0), new Benefit(2024, MOST_VND)));
        return List.of(
                of(
                        new InitiativeEvent.Submitted(id, THAN, form, "Băng tải", DAY),
                        """
                        {"form":"RESEARCH_TOPIC","initiative":"ID1","submittedOn":"2023-03-26","title":"Băng tải",
                        "unit":"than"}
                        """),
                of(
                        new InitiativeEvent.Recognised(
                                id,
                                THAN,
                                form,
                                "Băng tải",
                                RecognitionLevel.UNIT,
                                LEAP,
                                "QĐ 9",
                                true),
                        """
                        {"counts":true,"decision":"QĐ 9","form":"RESEARCH_TOPIC","initiative":"ID1","level":"UNIT",
                        "recognisedOn":"2024-02-29","title":"Băng tải","unit":"than"}
                        """),
                of(
                        new InitiativeEvent.RecognitionWithdrawn(
                                id, THAN, form, "Băng tải", DAY, counted, "sao chép"),
                        """
                        {"counted":{"benefits":[{"valueVnd":0,"year":2023},{"valueVnd":1000000000000000,"year":2024}],
                        "countedOn":"2024-02-29"},"form":"RESEARCH_TOPIC","initiative":"ID1","reason":"sao chép",
                        "submittedOn":"2023-03-26","title":"Băng tải","unit":"than"}
                        """),
                of(
                        new InitiativeEvent.BenefitAssessed(id, THAN, 2023, 30, 24, LEAP),
                        """
                        {"assessedOn":"2024-02-29","initiative":"ID1","previousVnd":30,"unit":"than","valueVnd":24,
                        "year":2023}
                        """),
                of(
                        new InitiativeEvent.Voided(id, THAN, form, "Băng tải", DAY, null, "nhầm"),
                        """
                        {"form":"RESEARCH_TOPIC","initiative":"ID1","reason":"nhầm","submittedOn":"2023-03-26",
                        "title":"Băng tải","unit":"than"}
                        """));
    }

    private static List<StoredExample> youthWorks() {
        YouthWorkId id = new YouthWorkId(ID);
        Handover handover = new Handover(LEAP, 500, 300);
        return List.of(
                of(
                        new YouthWorkEvent.Registered(
                                id, THAN, YouthWorkLevel.BASE, "Sân chơi", DAY),
                        """
                        {"level":"BASE","registeredOn":"2023-03-26","title":"Sân chơi","unit":"than","youthWork":"ID1"}
                        """),
                of(
                        new YouthWorkEvent.HandedOver(
                                id, THAN, YouthWorkLevel.UNIT, "Sân chơi", handover),
                        """
                        {"handover":{"handedOverOn":"2024-02-29","ownShareVnd":300,"totalVnd":500},"level":"UNIT",
                        "title":"Sân chơi","unit":"than","youthWork":"ID1"}
                        """),
                of(
                        new YouthWorkEvent.Voided(
                                id,
                                THAN,
                                YouthWorkLevel.PROVINCE,
                                "Sân chơi",
                                DAY,
                                handover,
                                "nhầm"),
                        """
                        {"handover":{"handedOverOn":"2024-02-29","ownShareVnd":300,"totalVnd":500},"level":"PROVINCE",
                        "reason":"nhầm","registeredOn":"2023-03-26","title":"Sân chơi","unit":"than","youthWork":"ID1"}
                        """));
    }
}
