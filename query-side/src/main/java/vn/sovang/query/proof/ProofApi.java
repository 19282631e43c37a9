package vn.sovang.query.proof;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.query.platform.RequestText;

@RestController
class ProofApi {

    private final Proofs proofs;

    ProofApi(Proofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/api/audit/proofs/inclusion")
    @Operation(summary = "That an event is in the log of a size")
    InclusionProof inclusion(
            @RequestParam(required = false) @Nullable String position,
            @RequestParam(required = false) @Nullable String size) {
        long place = fromOne("position", position);
        long whole = fromOne("size", size);
        if (place > whole) {
            throw RequestText.invalid("position", "must be at most size");
        }
        long reached = proofs.reached(whole);
        return proofs.of(
                tree ->
                        new InclusionProof(
                                place,
                                reached,
                                text(tree.leaf(place - 1)),
                                texts(tree.inclusion(place - 1, reached))));
    }

    @GetMapping("/api/audit/proofs/consistency")
    @Operation(summary = "That the log of a size begins with the log of an earlier one")
    ConsistencyProof consistency(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        long earlier = fromOne("from", from);
        long later = fromOne("to", to);
        if (earlier > later) {
            throw RequestText.invalid("from", "must be at most to");
        }
        long reached = proofs.reached(later);
        return proofs.of(
                tree ->
                        new ConsistencyProof(
                                earlier, reached, texts(tree.consistency(earlier, reached))));
    }

    private static long fromOne(String field, @Nullable String text) {
        long number = text == null ? 0 : RequestText.number(field, text);
        if (number < 1) {
            throw RequestText.invalid(field, "must be a number, 1 or more");
        }
        return number;
    }

    private static List<String> texts(List<byte[]> hashes) {
        return hashes.stream().map(ProofApi::text).toList();
    }

    private static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
