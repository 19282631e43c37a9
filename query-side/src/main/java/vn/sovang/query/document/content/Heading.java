package vn.sovang.query.document.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which review a document shows.
 *
 * @param through the last day whose facts count, when that was asked for
 */
public record Heading(
        int year, String clusterCode, String cluster, String title, @Nullable LocalDate through) {}
