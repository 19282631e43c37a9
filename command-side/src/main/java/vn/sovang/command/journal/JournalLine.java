package vn.sovang.command.journal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.command.body.Text;

/** One command as it was given elsewhere. @param recordedAt when it was recorded there */
record JournalLine(
        @NotNull Instant recordedAt,
        @NotNull @Text(max = 100) String actor,
        @NotNull @Pattern(regexp = "POST|PUT", message = "must be POST or PUT") String method,
        @NotNull @Text(max = 1_000) String path,
        @NotNull ObjectNode body) {}
