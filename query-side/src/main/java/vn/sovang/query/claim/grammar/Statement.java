package vn.sovang.query.claim.grammar;

import java.util.Set;
import vn.sovang.event.Figure;

/**
 * One form of stating a figure.
 *
 * @param after figures one of which must have been stated just before; empty when none need be
 */
record Statement(Figure figure, Set<Figure> after, Expression form) {}
