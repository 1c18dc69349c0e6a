package io.countersign.engine.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The import and naming rules of the house. Each has a probe of its own name that breaks it. */
final class Rules {

    private static final String HOUSE = "io.countersign.engine..";

    private Rules() {}

    /** Name of the rule, which is also the simple name of its probe, to the rule. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "CamundaOutsideItsPackages",
                noClasses()
                        .that(not(resideInAPackage("..camunda..")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.camunda..")
                        .because("the exit road from Camunda 7 leads through the ..camunda.. packages"));
        rules.put(
                "WebOutsideItsPackages",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..web..", "..problem..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                        .because("HTTP is spoken in ..web.. only"));
        rules.put(
                "SqlOutsideItsPackages",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..jdbc..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.jdbc.core..")
                        .because("SQL is written in ..jdbc.. only"));
        rules.put(
                "OwnWayToTheDatabase",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(HOUSE.replace("..", ".reading.jdbc"))
                        .should()
                        .callMethod(JdbcClient.class, "create", DataSource.class)
                        .orShould()
                        .callConstructor(JdbcTemplate.class, DataSource.class)
                        .because("what a transaction has read is forgotten by the one that sees each statement"));
        rules.put(
                "PluginInterfaceElsewhere",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                HOUSE.replace("..", ".plugin.."),
                                HOUSE.replace("..", ".channel.."),
                                HOUSE.replace("..", ".credential.."),
                                HOUSE.replace("..", ".publication.."),
                                HOUSE.replace("..", ".notification.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.countersign.plugin.spi..")
                        .because("only they talk to plugins"));
        rules.put(
                "FieldInjection",
                fields().should()
                        .notBeAnnotatedWith(Autowired.class)
                        .andShould()
                        .notBeAnnotatedWith(Value.class)
                        .because("a class says in its constructor what it needs"));
        rules.put(
                "TimeWithoutClock",
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("time comes from a " + Clock.class.getSimpleName() + ", so that tests can move it"));
        rules.put(
                "EndOfTheProcess",
                noClasses()
                        .should()
                        .callMethod(Runtime.class, "halt", int.class)
                        .orShould()
                        .callMethod(Runtime.class, "exit", int.class)
                        .orShould()
                        .callMethod(System.class, "exit", int.class)
                        .because("crash points stand in the test build of the crash series, never in the product"));
        rules.put(
                "NameThatSaysNothingHelper",
                classes()
                        .should()
                        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)(\\$.*)?")
                        .because("a name says what a thing is, not that it is a thing"));
        rules.put(
                "DefaultMethodBehindTransaction",
                classes()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should(new OwnTransactionalMethods())
                        .because("the annotation of a class does not cover what it inherits"));
        return rules;
    }
}
