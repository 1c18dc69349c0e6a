package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConventionsTest {

    private static final Path MODELS = Path.of("src/main/resources");
    private static final Path PROBES = Path.of("src/test/resources/probes");

    static Stream<String> conventions() {
        return Conventions.ALL.keySet().stream();
    }

    static Stream<Path> models() throws IOException {
        return files(MODELS);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyModelKeepsEveryConvention(Path file) {
        var model = Model.read(file);

        assertThat(Conventions.ALL).allSatisfy((name, convention) -> assertThat(convention.apply(model))
                .as("%s breaks '%s'. See process-models/README.md, style guide", file.getFileName(), name)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void aModelThatBreaksOneConventionIsCaughtByItAlone(String name) {
        var probe = Model.read(PROBES.resolve(name + ".bpmn"));

        var broken = Conventions.ALL.entrySet().stream()
                .filter(convention ->
                        convention.getValue().apply(probe).findAny().isPresent())
                .map(convention -> convention.getKey());

        assertThat(broken).containsExactly(name);
    }

    @Test
    void everyProbeBelongsToAConvention() throws IOException {
        assertThat(files(PROBES).map(file -> file.getFileName().toString().replace(".bpmn", "")))
                .containsExactlyInAnyOrderElementsOf(Conventions.ALL.keySet());
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }
}
