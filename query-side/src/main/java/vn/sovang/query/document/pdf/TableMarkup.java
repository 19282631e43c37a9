package vn.sovang.query.document.pdf;

import java.util.List;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.content.Table.Column;
import vn.sovang.query.document.content.Table.Kind;
import vn.sovang.query.document.content.UnitPage.Fact;
import vn.sovang.query.document.content.Writing;

/** Tables as markup; the stylesheet knows how wide the columns of each class are. */
final class TableMarkup {

    private final Html html;
    private final Writing writing;

    TableMarkup(Html html, Writing writing) {
        this.html = html;
        this.writing = writing;
    }

    void table(String kind, Table table) {
        html.open("table", "class", kind);
        html.open("thead").open("tr");
        for (int each = 0; each < table.columns().size(); each++) {
            Column column = table.columns().get(each);
            html.element("th", column.title(), "class", place(each) + align(column));
        }
        html.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> row(table.columns(), row));
        html.close("tbody").close("table");
    }

    void facts(List<Fact> facts) {
        html.open("div", "class", "facts");
        for (Fact each : facts) {
            html.open("div", "class", "fact");
            html.element("p", each.label(), "class", "label");
            html.element("p", writing.of(each.value()), "class", "value");
            html.close("div");
        }
        html.close("div");
    }

    private void row(List<Column> columns, List<Cell> cells) {
        html.open("tr");
        for (int each = 0; each < cells.size(); each++) {
            html.element("td", writing.of(cells.get(each)), "class", align(columns.get(each)));
        }
        html.close("tr");
    }

    private static String place(int column) {
        return "c" + (column + 1) + " ";
    }

    private static String align(Column column) {
        return column.kind() == Kind.NUMBER ? "number" : "words";
    }
}
