package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComplianceSignOffNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/compliance-sign-off");
    private static final Model PROCESS = Model.read(FOLDER.resolve("compliance-sign-off.bpmn"));

    @Test
    void theProcessHasItsKey() {
        assertThat(PROCESS.attributes("process", "id")).containsExactly(ComplianceSignOff.KEY);
    }

    @Test
    void userTasksAndTheirFormsAreThoseOfTheModel() throws IOException {
        assertThat(Names.of(ComplianceSignOff.UserTask.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.attributes("userTask", "id"));
        assertThat(Names.of(ComplianceSignOff.Form.class))
                .containsExactlyInAnyOrderElementsOf(Names.formIds(FOLDER))
                .containsExactlyInAnyOrderElementsOf(PROCESS.all("userTask").stream()
                        .map(task -> Model.camunda(task, "formRef"))
                        .toList());
    }

    @Test
    void operationsAreThoseOfTheModel() {
        assertThat(Names.of(ComplianceSignOff.Operation.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.all("serviceTask").stream()
                        .map(task -> Model.camunda(task, "delegateExpression").replaceAll("[${}]", ""))
                        .toList());
    }

    @Test
    void expressionsUseOnlyNamedVariablesAndValues() {
        var known = Stream.of(
                        ContentReview.Variable.class, ContentReview.Values.class, ComplianceSignOff.Operation.class)
                .flatMap(Names::of)
                .toList();

        assertThat(Names.wordsOfExpressions(PROCESS)).isNotEmpty().isSubsetOf(known);
    }
}
