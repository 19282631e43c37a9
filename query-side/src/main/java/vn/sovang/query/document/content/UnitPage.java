package vn.sovang.query.document.content;

import java.util.List;

/**
 * What a document says of one unit.
 *
 * @param facts beside the figures: rank, points, coverage
 * @param scores empty while no criteria are in force
 */
public record UnitPage(
        String code, String name, List<Fact> facts, Table figures, Table scores, Table highlights) {

    public record Fact(String label, Cell value) {}
}
