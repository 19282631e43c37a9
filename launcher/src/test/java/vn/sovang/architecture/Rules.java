package vn.sovang.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.event.Event;

/** The rules, each with its reason. */
final class Rules {

    static final ArchRule COMMAND_NEVER_ASKS_QUERY =
            noClasses()
                    .that(resideInAPackage("vn.sovang.command.."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("vn.sovang.query.."))
                    .because("the two sides run and fail apart");

    static final ArchRule QUERY_NEVER_ASKS_COMMAND =
            noClasses()
                    .that(resideInAPackage("vn.sovang.query.."))
                    .should()
                    .dependOnClassesThat(resideInAPackage("vn.sovang.command.."))
                    .because("the two sides run and fail apart");

    static final ArchRule EVENTS_STAND_ALONE =
            classes()
                    .that(resideInAPackage("vn.sovang.event.."))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "vn.sovang.event..",
                            "com.fasterxml.jackson.annotation..",
                            "org.jspecify.annotations..")
                    .because("the vocabulary outlives every framework");

    static final ArchRule NO_CYCLES_BETWEEN_COMMAND_FEATURES =
            slices().matching("vn.sovang.command.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature is deleted by deleting its folders");

    static final ArchRule NO_CYCLES_BETWEEN_QUERY_FEATURES =
            slices().matching("vn.sovang.query.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature is deleted by deleting its folders");

    static final ArchRule DECISIONS_DO_NO_INPUT_OR_OUTPUT =
            noClasses()
                    .that(new Aggregates())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "java.io..",
                            "java.net..",
                            "org.springframework..")
                    .because("time and ids come in, and nothing else does");

    static final ArchRule ONLY_THE_PLATFORM_ROLLS_DICE_OR_LOOKS_AT_THE_CLOCK =
            noClasses()
                    .that(resideInAPackage("vn.sovang.."))
                    .and(resideOutsideOfPackage("vn.sovang.platform.."))
                    .and(resideOutsideOfPackage("vn.sovang.postgres.."))
                    .should()
                    .callMethodWhere(
                            target(owner(assignableTo(Instant.class))).and(target(name("now"))))
                    .orShould()
                    .callMethodWhere(
                            target(owner(assignableTo(LocalDate.class))).and(target(name("now"))))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .because("what cannot be told cannot be tested");

    static final ArchRule EVENTS_ARE_RECORDS_WITH_A_STORED_NAME =
            classes()
                    .that()
                    .implement(Event.class)
                    .and()
                    .areNotInterfaces()
                    .should(new BeStoredRecords())
                    .because("names of events are data for ever");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should()
                    .notBeAnnotatedWith(Autowired.class)
                    .because("a constructor says what a class needs");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes()
                    .that(resideInAPackage("vn.sovang.."))
                    .should(new ResideInANullMarkedPackage())
                    .because("absence is told by the type");

    static final ArchRule PACKAGES_STAY_SMALL =
            classes()
                    .that(resideInAPackage("vn.sovang.."))
                    .should(new ResideInASmallPackage(15))
                    .because("a folder is read at a glance");

    private Rules() {}

    /** Top-level classes of a package are what a reader sees in its folder. */
    static boolean isTopLevel(JavaClass type) {
        return !type.isArray()
                && type.isTopLevelClass()
                && !type.getName().endsWith("package-info")
                && !type.getName().contains("$");
    }
}
