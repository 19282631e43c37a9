package vn.sovang.query.document.highlight;

import java.time.LocalDate;
import vn.sovang.event.Indicator;
import vn.sovang.query.ledger.SubjectKind;

/**
 * A thing worth telling.
 *
 * @param unit the name of the unit that did it
 * @param counted the figure that it counts in
 * @param amount turns of an activity, otherwise đồng
 */
public record Highlight(
        SubjectKind kind,
        LocalDate on,
        String title,
        String unit,
        Indicator counted,
        long amount) {}
