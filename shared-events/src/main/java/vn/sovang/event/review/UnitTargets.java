package vn.sovang.event.review;

import java.util.Map;
import vn.sovang.event.Figure;
import vn.sovang.event.unit.UnitCode;

/**
 * The targets of one unit.
 *
 * @param values by the name of the {@link Figure}; only figures that have a target
 */
public record UnitTargets(UnitCode unit, Map<String, Long> values) {}
