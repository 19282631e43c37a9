package vn.sovang.launcher.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.sovang.launcher.demo.journal.Journal;

/** The everyday activities of one attached union and its base unions, entered by its recorders. */
final class Series {

    private static final List<String> WHY_CORRECTED =
            List.of(
                    "Đối chiếu lại danh sách ký tên",
                    "Trừ người đăng ký nhưng không tham gia",
                    "Nhập nhầm số lượng");

    /** How many batches an activity has: mostly one, sometimes none yet, seldom a second one. */
    private static final int[] BATCHES = {1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 2, 0, 1, 0, 1};

    private final Journal journal;
    private final String union;
    private final List<Theme> themes;
    private final int typicalTurns;
    private final SplittableRandom random;
    private final Rhythm rhythm;
    private final Set<String> titles = new HashSet<>();

    Series(Journal journal, String union, List<Theme> themes, int typicalTurns) {
        this.journal = journal;
        this.union = union;
        this.themes = themes;
        this.typicalTurns = typicalTurns;
        this.random = DemoYear.random("activities " + union);
        this.rhythm = new Rhythm(random);
    }

    void record(int activities) {
        var days = rhythm.days(activities);
        for (int i = 0; i < activities; i++) {
            recordActivity(i + 1, days.get(i));
        }
    }

    private void recordActivity(int number, LocalDate day) {
        var recorder = journal.recorder(union + "-0" + random.nextInt(1, 3));
        var lastDay = rhythm.atMostLast(day.plusDays(Math.max(0, random.nextInt(-17, 3))));
        var at = rhythm.entryOf(lastDay);
        var activity = recorder.create(at, "/api/activities", union + " " + number);
        newDraft(day).describe(activity);
        activity.with("occurredOn", day);
        var batches = recordBatches(activity, at);
        if (lastDay.isAfter(day)) {
            activity.with("endedOn", lastDay);
            batches.forEach(batch -> batch.with("on", lastDay));
        }
    }

    private Draft newDraft(LocalDate day) {
        var draft = draft(day);
        while (!titles.add(draft.title)) {
            draft = draft(day);
        }
        return draft;
    }

    private Draft draft(LocalDate day) {
        var units = DemoUnits.of(union);
        var unit = random.nextInt(4) == 0 ? units.getFirst() : oneOf(units);
        var theme = themeFor(day);
        var place = oneOf(Places.near(unit.name()));
        return new Draft(unit.code(), theme, place, Themes.titleOf(theme, place, random));
    }

    private Theme themeFor(LocalDate day) {
        var fitting = themes.stream().filter(theme -> theme.fits(day)).toList();
        var seasonal = fitting.stream().filter(Theme::isSeasonal).toList();
        return oneOf(seasonal.isEmpty() || random.nextBoolean() ? fitting : seasonal);
    }

    private List<Journal.Line> recordBatches(Journal.Line activity, LocalDateTime at) {
        int batches = BATCHES[random.nextInt(BATCHES.length)];
        return IntStream.rangeClosed(1, batches)
                .mapToObj(number -> recordBatch(activity, number, rhythm.entryAfter(at)))
                .toList();
    }

    private Journal.Line recordBatch(Journal.Line activity, int number, LocalDateTime at) {
        int turns = typicalTurns / 2 + random.nextInt(typicalTurns + 1);
        var batch =
                activity.recorder()
                        .create(at, activity.path("participants"), "" + number)
                        .with("turns", turns);
        switch (random.nextInt(5)) {
            case 0 -> batch.with("basis", "ESTIMATE");
            case 1 -> batch.with("basis", "HEADCOUNT");
            default -> batch.with("people", turns).with("basis", "ROSTER");
        }
        if (random.nextInt(40) == 0) {
            correct(batch, turns - random.nextInt(1, 5), rhythm.daysAfter(at, 2, 12));
        }
        return batch;
    }

    private void correct(Journal.Line batch, int turns, LocalDateTime at) {
        batch.recorder()
                .post(at, batch.path("correction"))
                .with("turns", turns)
                .with("reason", oneOf(WHY_CORRECTED));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private record Draft(String unit, Theme theme, Places.Place place, String title) {

        void describe(Journal.Line activity) {
            activity.with("unit", unit).with("title", title).with("kind", theme.kind());
            if (theme.hasPlace()) {
                activity.with("place", place.address());
            }
            if (theme.ofMovement()) {
                activity.with("note", "Phong trào " + Themes.MOVEMENT);
            }
        }
    }

    /**
     * A kind of activity that a union holds, with its title and the part of the year it belongs to.
     */
    record Theme(String kind, String title, MonthDay from, MonthDay to, boolean ofMovement) {

        private static final MonthDay FIRST_DAY = MonthDay.of(1, 1);
        private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

        /** Held all year round. */
        static Theme theme(String kind, String title) {
            return new Theme(kind, title, FIRST_DAY, LAST_DAY, false);
        }

        /** Both days as {@code MM-dd}, inclusive. */
        Theme during(String first, String last) {
            return new Theme(kind, title, parse(first), parse(last), ofMovement);
        }

        private static MonthDay parse(String day) {
            return MonthDay.parse("--" + day);
        }

        /** A part of the movement of the armed forces' youth. */
        Theme inMovement() {
            return new Theme(kind, title, from, to, true);
        }

        boolean fits(LocalDate day) {
            var monthDay = MonthDay.from(day);
            return !monthDay.isBefore(from) && !monthDay.isAfter(to);
        }

        boolean isSeasonal() {
            return !from.equals(FIRST_DAY) || !to.equals(LAST_DAY);
        }

        boolean hasPlace() {
            return title.contains(Themes.PLACE);
        }
    }
}
