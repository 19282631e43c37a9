package vn.sovang.command.closing;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.sovang.command.body.Reason;
import vn.sovang.command.body.Text;

/** The bodies of commands about the books of a year. */
final class ClosingBodies {

    private ClosingBodies() {}

    record Closed(@Nullable @Text(max = Reason.MAX) String reason) {}

    record Reopened(@NotNull @Text(max = Reason.MAX) String reason) {}
}
