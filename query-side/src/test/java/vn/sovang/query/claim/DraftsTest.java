package vn.sovang.query.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of drafts: each line with what is to be found in it below. */
class DraftsTest {

    /**
     * @param expected the claims in a line each: of those that are decided all, of the others only
     *     the number
     */
    record Draft(String text, List<String> expected) {

        boolean hasOnlyTrue() {
            return expected.stream().allMatch(each -> each.startsWith("TRUE"));
        }
    }

    static Stream<Draft> drafts() {
        return read("drafts.txt").stream();
    }

    static Stream<Draft> traps() {
        return read("traps.txt").stream();
    }

    static Stream<Draft> refuted() {
        return read("refuted.txt").stream();
    }

    @ParameterizedTest
    @MethodSource({"drafts", "traps", "refuted"})
    void every_number_of_a_draft_is_proved_or_refuted_or_left_open(Draft draft) {
        List<String> found =
                RecordedWorld.claims(draft.text()).stream().map(DraftsTest::shown).toList();
        assertThat(found).isEqualTo(draft.expected());
    }

    @Test
    void there_are_many_drafts_and_half_of_them_hold_something_that_is_not_true() {
        List<Draft> drafts = drafts().toList();
        assertThat(drafts).hasSizeGreaterThan(150);
        assertThat(drafts.stream().filter(each -> !each.hasOnlyTrue()).count() * 2)
                .isGreaterThanOrEqualTo(drafts.size());
        assertThat(traps()).hasSizeGreaterThan(30);
        assertThat(refuted())
                .hasSizeGreaterThan(75)
                .allMatch(each -> each.expected().stream().anyMatch(DraftsTest::isFalse));
    }

    private static boolean isFalse(String expected) {
        return expected.startsWith("FALSE");
    }

    private static String shown(Claim claim) {
        String value = claim.value() == null ? "null" : claim.value().toPlainString();
        if (claim.verdict() == Verdict.UNKNOWN) {
            assertThat(claim.actual()).isNull();
            return "UNKNOWN " + value;
        }
        return "%s %s %s %s %s"
                .formatted(
                        claim.verdict(),
                        Objects.toString(claim.unit(), "-"),
                        claim.indicator(),
                        claim.qualifier(),
                        value);
    }

    private static List<Draft> read(String table) {
        List<Draft> drafts = new ArrayList<>();
        for (String line : text(table).lines().toList()) {
            if (line.startsWith(" ")) {
                drafts.getLast().expected().add(line.strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                drafts.add(new Draft(line.replace("\\n", "\n"), new ArrayList<>()));
            }
        }
        return drafts;
    }

    private static String text(String table) {
        try (InputStream in = DraftsTest.class.getResourceAsStream("/claim/" + table)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
