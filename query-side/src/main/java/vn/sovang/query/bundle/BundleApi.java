package vn.sovang.query.bundle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.log.LogPosition;
import vn.sovang.log.bundle.BundleContent;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.Refused;
import vn.sovang.query.position.Positions;

@RestController
class BundleApi {

    private static final Logger LOGGER = LoggerFactory.getLogger(BundleApi.class);

    private static final String ZIP = "application/zip";
    private static final int BUFFER = 1 << 16;

    /** Each takes a connection and a processor as long as it lasts. */
    private static final int MOST_AT_ONCE = 4;

    private final Positions positions;
    private final Bundles bundles;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    BundleApi(Positions positions, Bundles bundles) {
        this.positions = positions;
        this.bundles = bundles;
    }

    @GetMapping("/api/audit/bundle")
    @Operation(summary = "Log, tree, totals and checkpoint in a zip that can be verified offline")
    @ApiResponse(responseCode = "200", description = "The zip")
    void bundle(
            @RequestParam(required = false) @Nullable String asOf, HttpServletResponse response) {
        LogPosition at = positions.inLog(asOf).at();
        if (!places.tryAcquire()) {
            throw new Refused(Problem.unavailable("Other bundles are being written; try again."));
        }
        try {
            send(bundles.at(at), response);
        } finally {
            places.release();
        }
    }

    /** Before anything has left, a failure is a problem answer like any other. */
    private void send(BundleContent content, HttpServletResponse response) {
        response.setContentType(ZIP);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(content.at().position()));
        try {
            bundles.write(content, new BufferedOutputStream(response.getOutputStream(), BUFFER));
        } catch (UncheckedIOException | IOException gone) {
            LOGGER.debug("Whoever asked for a bundle has gone", gone);
        } catch (RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
                throw failure;
            }
            LOGGER.warn("A bundle was broken off", failure);
            throw new BrokenOff(failure);
        }
    }

    private static String attachment(long position) {
        return ContentDisposition.attachment()
                .filename("sovang-%d.zip".formatted(position))
                .build()
                .toString();
    }
}
