package vn.sovang.world;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.world.Ledger.Deed;
import vn.sovang.world.Ledger.Delta;

/** Decides the commands on the coverage of learning. */
final class Coverages {

    static final class Coverage {
        final String unit;
        final int year;
        long implementing;
        long total;
        boolean voided;

        Coverage(String unit, int year) {
            this.unit = unit;
            this.year = year;
        }

        String path() {
            return "coverage/" + unit + "/" + year;
        }
    }

    private static final long MOST_BASES = 1_000_000;

    private final ReferenceModel model;
    private final Map<String, Coverage> coverages = new LinkedHashMap<>();

    Coverages(ReferenceModel model) {
        this.model = model;
    }

    List<Coverage> all() {
        return List.copyOf(coverages.values());
    }

    int set(JournalLine line) {
        Coverage wished = new Coverage(line.thing(), line.year());
        Coverage coverage = coverages.getOrDefault(wished.path(), wished);
        long implementing = line.number("implementing");
        long total = line.number("total");
        Guards guards = model.guards();
        sound(guards, line);
        boolean first = !coverages.containsKey(wished.path());
        boolean changes = first || implementing != coverage.implementing || total != coverage.total;
        guards.books(line, List.of(lastDay(wished)), changes);
        guards.known(model.tree.unit(wished.unit), "unknown-unit");
        guards.conflict(coverage.voided, "coverage-voided");
        guards.conflict(wished.year > model.ledger.today().getYear(), "date-in-future");
        guards.alive(wished.unit, lastDay(wished));
        guards.pass();
        coverages.put(wished.path(), coverage);
        if (changes) {
            replace(coverage, implementing, total, Deed.RECORDED);
        }
        return 200;
    }

    int correct(JournalLine line) {
        Guards guards = model.guards();
        sound(guards, line);
        Coverage coverage = standing(guards, line);
        long implementing = line.body().path("implementing").asLong(coverage.implementing);
        long total = line.body().path("total").asLong(coverage.total);
        boolean changes = implementing != coverage.implementing || total != coverage.total;
        guards.conflict(implementing > total, null);
        guards.books(line, List.of(lastDay(coverage)), changes);
        guards.pass();
        if (changes) {
            replace(coverage, implementing, total, Deed.CORRECTED);
        }
        return 200;
    }

    int voidIt(JournalLine line) {
        Guards guards = model.guards();
        Coverage coverage = standing(guards, line);
        guards.books(line, List.of(lastDay(coverage)));
        guards.pass();
        coverage.voided = true;
        model.ledger.append(Deed.VOIDED);
        model.ledger.takeBack(coverage.path());
        return 200;
    }

    private Coverage standing(Guards guards, JournalLine line) {
        Coverage named = new Coverage(line.thing(), line.year());
        Coverage coverage = guards.known(coverages.get(named.path()), "unknown-coverage");
        guards.conflict(coverage.voided, "coverage-voided");
        guards.settled(coverage.unit, lastDay(coverage));
        return coverage;
    }

    private static void sound(Guards guards, JournalLine line) {
        Long implementing = line.numberOrNull("implementing");
        Long total = line.numberOrNull("total");
        guards.invalid(outside(implementing) || outside(total));
        guards.invalid(implementing != null && total != null && implementing > total);
    }

    private static boolean outside(@Nullable Long bases) {
        return bases != null && (bases < 0 || bases > MOST_BASES);
    }

    private void replace(Coverage coverage, long implementing, long total, Deed deed) {
        coverage.implementing = implementing;
        coverage.total = total;
        model.ledger.append(deed);
        if (!model.breaks(Rule.COVERAGE_ADDS_TO_WHAT_STOOD)) {
            model.ledger.takeBack(coverage.path());
        }
        LocalDate day = lastDay(coverage);
        model.ledger.add(
                coverage.path(), new Delta(coverage.unit, "LEARNING_BASES", day, implementing));
        model.ledger.add(
                coverage.path(), new Delta(coverage.unit, "LEARNING_BASES_TOTAL", day, total));
    }

    private static LocalDate lastDay(Coverage coverage) {
        return LocalDate.of(coverage.year, 12, 31);
    }
}
