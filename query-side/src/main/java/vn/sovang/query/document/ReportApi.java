package vn.sovang.query.document;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.document.content.ReviewDocument;
import vn.sovang.query.platform.RequestText;
import vn.sovang.query.position.AsOfRequest;
import vn.sovang.query.position.Positions;

@RestController
class ReportApi {

    /** A document and what it is made of take some ten MiB while it is written. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Positions positions;
    private final Reports reports;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);

    ReportApi(Positions positions, Reports reports) {
        this.positions = positions;
        this.reports = reports;
    }

    @GetMapping("/api/reviews/{year}/report.pdf")
    @Operation(summary = "The review as a tagged PDF")
    ResponseEntity<byte[]> pdf(
            @PathVariable String year,
            @ParameterObject ReportQuestion question,
            @ParameterObject AsOfRequest when) {
        return answer(ReportForm.PDF, year, question, when);
    }

    @GetMapping("/api/reviews/{year}/report.xlsx")
    @Operation(summary = "The review as a workbook")
    ResponseEntity<byte[]> workbook(
            @PathVariable String year,
            @ParameterObject ReportQuestion question,
            @ParameterObject AsOfRequest when) {
        return answer(ReportForm.XLSX, year, question, when);
    }

    @GetMapping("/api/reviews/{year}/report.csv")
    @Operation(summary = "The figures of the review as comma-separated values")
    ResponseEntity<byte[]> values(
            @PathVariable String year,
            @ParameterObject ReportQuestion question,
            @ParameterObject AsOfRequest when) {
        return answer(ReportForm.CSV, year, question, when);
    }

    private ResponseEntity<byte[]> answer(
            ReportForm form, String asked, ReportQuestion question, AsOfRequest when) {
        int year = RequestText.year(asked);
        question.language();
        takePlace();
        try {
            ReviewDocument document = reports.of(year, question, positions.projected(when).at());
            ContentDisposition attachment =
                    ContentDisposition.attachment()
                            .filename(form.fileName(document.heading()))
                            .build();
            return ResponseEntity.ok()
                    .contentType(form.type())
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                    .body(form.write(document));
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Refused busy() {
        return new Refused(Problem.unavailable("Other documents are being written; try again."));
    }
}
