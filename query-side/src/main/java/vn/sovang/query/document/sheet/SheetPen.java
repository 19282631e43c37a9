package vn.sovang.query.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.sovang.query.document.content.Cell;
import vn.sovang.query.document.content.NumberForm;
import vn.sovang.query.document.content.Table;
import vn.sovang.query.document.content.Table.Column;
import vn.sovang.query.document.content.Table.Kind;
import vn.sovang.query.document.language.Language;
import vn.sovang.query.document.language.Term;

/** Writes one sheet from the top down. */
final class SheetPen {

    private static final String HEADER_FILL = "F3E3C3";
    private static final String LINE = "thin";
    private static final int TITLE_SIZE = 14;

    private final Worksheet sheet;
    private final Language language;
    private int row;
    private int widened;

    SheetPen(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    void title(String text) {
        sheet.value(row, 0, SafeText.ofCell(text));
        sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
        row++;
    }

    void heading(String text) {
        row++;
        sheet.value(row, 0, SafeText.ofCell(text));
        sheet.style(row, 0).bold().set();
        row++;
    }

    void fact(String label, Cell value) {
        sheet.value(row, 0, SafeText.ofCell(label));
        write(1, value);
        row++;
    }

    /** The head stays in view, with all that is above it and the columns of names on its left. */
    void frozen(Table table, int names) {
        sheet.freezePane(names, row + 1);
        table.columns().forEach(this::widen);
        table(table);
    }

    void table(Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            head(column, table.columns().get(column));
        }
        row++;
        for (List<Cell> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            row++;
        }
    }

    private void widen(Column column) {
        sheet.width(widened++, width(column.kind()));
    }

    private static double width(Kind kind) {
        return switch (kind) {
            case WORDS -> 46;
            case TOKEN -> 22;
            case NUMBER -> 20;
        };
    }

    private void head(int place, Column column) {
        sheet.value(row, place, column.title());
        sheet.style(row, place)
                .bold()
                .wrapText(true)
                .verticalAlignment("center")
                .horizontalAlignment(column.kind() == Kind.NUMBER ? "right" : "left")
                .fillColor(HEADER_FILL)
                .borderStyle(LINE)
                .set();
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> {
                sheet.value(row, column, SafeText.ofCell(text));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                styled(column, "dd/mm/yyyy");
            }
            case Cell.Amount(BigDecimal value, NumberForm form) -> {
                sheet.value(row, column, number(value));
                styled(column, format(form));
            }
            case Cell.Missing _ -> {
                // An empty cell says that nothing is known.
            }
        }
    }

    private void styled(int column, String format) {
        StyleSetter style = sheet.style(row, column);
        style.format(format).horizontalAlignment("right").verticalAlignment("top").set();
    }

    private static Number number(BigDecimal value) {
        return value.scale() <= 0 ? (Number) value.longValueExact() : value;
    }

    private String format(NumberForm form) {
        return switch (form) {
            case COUNT -> "#,##0";
            case TURNS -> "#,##0 \"" + language.say(Term.TURNS) + "\"";
            case VND -> "#,##0 \"" + language.say(Term.VND) + "\"";
            case SHARE -> "0.00%";
            case PERCENT, POINTS -> "0.00";
        };
    }
}
