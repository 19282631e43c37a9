package vn.sovang.command.journal;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.platform.account.Account;

@RestController
class JournalApi {

    private static final String NDJSON = "application/x-ndjson";

    private final JournalImport journal;

    JournalApi(JournalImport journal) {
        this.journal = journal;
    }

    @PostMapping(path = "/api/admin/journal", consumes = NDJSON)
    @Operation(summary = "Bring history from elsewhere: one command per line, one answer per line")
    void bring(
            @AuthenticationPrincipal Account importer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(NDJSON);
        response.setCharacterEncoding("UTF-8");
        journal.bring(request.getInputStream(), response.getOutputStream(), importer);
    }
}
