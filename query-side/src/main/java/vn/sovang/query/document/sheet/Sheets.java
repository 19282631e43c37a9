package vn.sovang.query.document.sheet;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.Imprint;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.content.UnitPage;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;

/** The sheets of a workbook, in their order. */
final class Sheets {

    private static final int CODE_AND_NAME = 2;

    private final SheetNames names = new SheetNames();
    private final Workbook workbook;
    private final ReviewDocument document;
    private final Language language;

    Sheets(Workbook workbook, ReviewDocument document) {
        this.workbook = workbook;
        this.document = document;
        this.language = document.language();
    }

    void write() {
        summary();
        ranking();
        document.units().forEach(this::unit);
        remarks();
    }

    private void summary() {
        SheetPen pen = sheet(language.say(Term.SUMMARY));
        pen.title(document.heading().title() + " – " + document.heading().cluster());
        pen.frozen(document.matrix(), CODE_AND_NAME);
        pen.heading(document.heading().cluster());
        document.facts().forEach(fact -> pen.fact(fact.label(), fact.value()));
        imprint(pen);
    }

    private void ranking() {
        SheetPen pen = sheet(language.say(Term.RANKING));
        pen.title(language.say(Term.RANKING));
        pen.frozen(document.ranking(), 0);
    }

    private void unit(UnitPage unit) {
        SheetPen pen =
                new SheetPen(workbook.newWorksheet(names.next(unit.name(), unit.code())), language);
        pen.title(unit.name());
        pen.frozen(unit.figures(), 1);
        pen.heading(language.say(Term.SCORE));
        unit.facts().forEach(fact -> pen.fact(fact.label(), fact.value()));
        more(pen, Term.CRITERION, unit.scores());
        more(pen, Term.HIGHLIGHTS, unit.highlights());
        imprint(pen);
    }

    private void remarks() {
        String title = language.say(Term.LIMITATIONS) + " – " + language.say(Term.DIRECTIONS);
        SheetPen pen = sheet(title);
        pen.title(title);
        pen.frozen(remarkTable(), 0);
    }

    private Table remarkTable() {
        List<List<Cell>> rows =
                document.remarks().stream()
                        .flatMap(
                                list ->
                                        list.remarks().stream()
                                                .map(
                                                        each ->
                                                                List.of(
                                                                        Cell.text(list.title()),
                                                                        Cell.text(each.about()),
                                                                        Cell.text(each.text()))))
                        .toList();
        return new Table(
                List.of(
                        Table.token(language.say(Term.KIND)),
                        Table.words(language.say(Term.UNIT)),
                        Table.words(language.say(Term.TEXT))),
                rows);
    }

    private void more(SheetPen pen, Term title, Table table) {
        if (!table.isEmpty()) {
            pen.heading(language.say(title));
            pen.table(table);
        }
    }

    private void imprint(SheetPen pen) {
        Imprint imprint = document.imprint();
        pen.heading(language.say(Term.SOURCE));
        pen.fact(language.say(Term.POSITION), Cell.count(imprint.at().position()));
        pen.fact(language.say(Term.RECORDED_AT), Cell.text(imprint.time()));
        pen.fact(language.say(Term.TREE_ROOT), Cell.text(imprint.root()));
    }

    private SheetPen sheet(String name) {
        return new SheetPen(workbook.newWorksheet(names.next(name, name)), language);
    }
}
