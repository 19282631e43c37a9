package vn.sovang.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.query.platform.RequestText;

@RestController
class CheckpointApi {

    private static final String TEXT = "text/plain;charset=utf-8";

    private final Proofs proofs;
    private final CheckpointDesk desk;

    CheckpointApi(Proofs proofs, CheckpointDesk desk) {
        this.proofs = proofs;
        this.desk = desk;
    }

    @GetMapping(path = "/api/audit/checkpoint", produces = TEXT)
    @Operation(summary = "The signed root of the log's Merkle tree, now or at an earlier size")
    String checkpoint(@RequestParam(required = false) @Nullable String size) {
        long covered =
                size == null ? proofs.head() : proofs.reached(RequestText.number("size", size));
        return desk.checkpoint(covered).print();
    }

    @GetMapping(path = "/api/audit/key", produces = TEXT)
    @Operation(summary = "The key by which checkpoints are verified")
    String key() {
        return desk.verifier().line() + "\n";
    }
}
