package vn.sovang.query.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

    @ParameterizedTest
    @CsvSource({
        "EXACT,     1200000000, 1200000000, true",
        "EXACT,     1200000001, 1200000000, false",
        "MORE_THAN, 1200000001, 1200000000, true",
        "MORE_THAN, 1200000000, 1200000000, false",
        "NEARLY,    100, 100, false",
        "NEARLY,    99,  100, true",
        "NEARLY,    90,  100, true",
        "NEARLY,    89,  100, false",
        "ABOUT,     95,  100, true",
        "ABOUT,     105, 100, true",
        "ABOUT,     94,  100, false",
        "ABOUT,     106, 100, false",
        "ABOUT,     0,   0,   true",
        "NEARLY,    0,   0,   false"
    })
    void bounds_are_exact(
            Qualifier qualifier, BigDecimal actual, BigDecimal stated, boolean holds) {
        assertThat(qualifier.holds(actual, stated)).isEqualTo(holds);
    }
}
