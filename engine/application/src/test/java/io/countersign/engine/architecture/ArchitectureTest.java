package io.countersign.engine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.countersign.engine.CountersignApplication;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final String PROBES = "io.countersign.engine.architecture.probe";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.countersign.engine");

    @ParameterizedTest
    @MethodSource("names")
    void holdsInTheProduct(String rule) {
        Rules.all().get(rule).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isBrokenByItsProbe(String rule) throws ClassNotFoundException {
        JavaClasses probe = new ClassFileImporter().importClasses(Class.forName(PROBES + "." + rule));

        assertThat(Rules.all().get(rule).evaluate(probe).hasViolation())
                .as("The rule %s does not bite.", rule)
                .isTrue();
    }

    @Test
    void hasOneProbeForEachRule() {
        assertThat(new ClassFileImporter()
                        .importPackages(PROBES).stream()
                                .filter(type -> !type.isInterface())
                                .map(type -> type.getSimpleName())
                                .collect(Collectors.toSet()))
                .isEqualTo(Rules.all().keySet());
    }

    @Test
    void usesModulesOnlyAsTheyAllow() {
        ApplicationModules.of(CountersignApplication.class).verify();
    }

    static Stream<String> names() {
        return Rules.all().keySet().stream();
    }
}
