package vn.sovang.query.audit.diff;

import java.time.LocalDate;
import vn.sovang.log.LogPosition;

/**
 * Which figures are compared.
 *
 * @param scope as it was sent
 * @param through the last day that counts
 * @param from not after {@code to}; the views have reached both
 */
public record DiffQuestion(
        int year, String scope, LocalDate through, LogPosition from, LogPosition to) {}
