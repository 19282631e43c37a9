package vn.sovang.event.review;

import org.jspecify.annotations.Nullable;
import vn.sovang.event.Figure;

/**
 * What units are scored by.
 *
 * @param code by which scores name it
 * @param maxPoints the most points that it gives
 * @param indicator the figure that proposes points, maxPoints × min(1, actual / target), if any
 */
public record Criterion(String code, String title, Points maxPoints, @Nullable Figure indicator) {}
