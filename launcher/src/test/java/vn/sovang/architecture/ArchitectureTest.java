package vn.sovang.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sovang.command.violation.AsksTheQuerySide;
import vn.sovang.command.violation.DecidesWithADatabase;
import vn.sovang.command.violation.LooksAtTheClock;
import vn.sovang.event.violation.NeedsSpring;
import vn.sovang.query.violation.AsksTheCommandSide;

/** Every rule holds for the system, and every rule reports a class that breaks it. */
class ArchitectureTest {

    private static final JavaClasses SYSTEM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(
                            location ->
                                    !location.contains("test-classes")
                                            && !location.contains("-tests.jar"))
                    .importPackages("vn.sovang");

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(Rules.COMMAND_NEVER_ASKS_QUERY, AsksTheQuerySide.class),
                arguments(Rules.QUERY_NEVER_ASKS_COMMAND, AsksTheCommandSide.class),
                arguments(Rules.EVENTS_STAND_ALONE, NeedsSpring.class),
                arguments(Rules.DECISIONS_DO_NO_INPUT_OR_OUTPUT, DecidesWithADatabase.class),
                arguments(
                        Rules.ONLY_THE_PLATFORM_ROLLS_DICE_OR_LOOKS_AT_THE_CLOCK,
                        LooksAtTheClock.class),
                arguments(Rules.EVENTS_ARE_RECORDS_WITH_A_STORED_NAME, NeedsSpring.class),
                arguments(Rules.NOTHING_IS_INJECTED_INTO_FIELDS, AsksTheQuerySide.class),
                arguments(Rules.EVERY_PACKAGE_IS_NULL_MARKED, NeedsSpring.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_system_keeps_the_rule(ArchRule rule) {
        assertThat(rule.evaluate(SYSTEM).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_violation_is_reported(ArchRule rule, Class<?> violation) {
        JavaClasses fixture = new ClassFileImporter().importClasses(violation);
        assertThat(rule.evaluate(fixture).hasViolation()).isTrue();
    }

    static Stream<ArchRule> rulesOfWholePackages() {
        return Stream.of(
                Rules.NO_CYCLES_BETWEEN_COMMAND_FEATURES,
                Rules.NO_CYCLES_BETWEEN_QUERY_FEATURES,
                Rules.PACKAGES_STAY_SMALL);
    }

    @ParameterizedTest
    @MethodSource("rulesOfWholePackages")
    void the_system_keeps_its_packages_apart_and_small(ArchRule rule) {
        assertThat(rule.evaluate(SYSTEM).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tangles")
    void a_tangle_is_reported(ArchRule rule, String packages) {
        JavaClasses tangle = new ClassFileImporter().importPackages(packages, packages + "twin");
        assertThat(rule.evaluate(tangle).hasViolation()).isTrue();
    }

    static Stream<Arguments> tangles() {
        return Stream.of(
                arguments(Rules.NO_CYCLES_BETWEEN_COMMAND_FEATURES, "vn.sovang.command.violation"),
                arguments(Rules.NO_CYCLES_BETWEEN_QUERY_FEATURES, "vn.sovang.query.violation"),
                arguments(Rules.PACKAGES_STAY_SMALL, "vn.sovang.world"));
    }
}
