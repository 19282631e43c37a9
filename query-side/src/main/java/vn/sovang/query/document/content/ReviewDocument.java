package vn.sovang.query.document.content;

import java.util.List;
import vn.sovang.query.document.language.Language;

/**
 * A review in one language, with all that PDF, workbook and comma-separated values show of it.
 *
 * @param facts of the whole: state of the year, number of units
 * @param totals of the cluster
 * @param matrix the units with all their figures, a row each
 * @param charts of the figures that are not 0 in every unit
 * @param lines one for each unit and figure, then one for each figure of the whole cluster
 */
public record ReviewDocument(
        Language language,
        Heading heading,
        Imprint imprint,
        List<UnitPage.Fact> facts,
        Table totals,
        Table ranking,
        Table matrix,
        List<Chart> charts,
        List<UnitPage> units,
        List<Remarks> remarks,
        Table lines) {}
