package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentReviewNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/content-review");
    private static final Model PROCESS = Model.read(FOLDER.resolve("content-review.bpmn"));
    private static final Model DECISIONS = Model.read(FOLDER.resolve("review-route.dmn"));

    @Test
    void theProcessHasItsKey() {
        assertThat(PROCESS.attributes("process", "id")).containsExactly(ContentReview.KEY);
    }

    @Test
    void userTasksAreThoseOfTheModel() {
        assertThat(Names.of(ContentReview.UserTask.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.attributes("userTask", "id"));
    }

    @Test
    void operationsAreThoseOfTheModel() {
        var named = PROCESS.all("serviceTask").stream()
                .map(task -> Model.camunda(task, "delegateExpression").replaceAll("[${}]", ""))
                .distinct();

        assertThat(Names.of(ContentReview.Operation.class)).containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void theComplianceSignOffIsCalled() {
        assertThat(PROCESS.attributes("callActivity", "calledElement")).containsExactly(ComplianceSignOff.KEY);
    }

    @Test
    void messagesAndErrorsAreThoseOfTheModel() {
        assertThat(Names.of(ContentReview.Message.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.attributes("message", "name"));
        assertThat(Names.of(ContentReview.Error.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.attributes("error", "errorCode"));
    }

    @Test
    void everyFormOfTheModelIsThereAndDeployedWithIt() throws IOException {
        var used = PROCESS.all("userTask").stream()
                .map(task -> Model.camunda(task, "formRef"))
                .distinct()
                .toList();

        assertThat(Names.of(ContentReview.Form.class)).containsExactlyInAnyOrderElementsOf(used);
        assertThat(Names.formIds(FOLDER)).containsExactlyInAnyOrderElementsOf(used);
        assertThat(PROCESS.all("userTask")).allSatisfy(task -> assertThat(Model.camunda(task, "formRefBinding"))
                .isEqualTo("deployment"));
    }

    @Test
    void expressionsUseOnlyNamedVariablesAndValues() {
        var known = Stream.of(
                        ContentReview.Variable.class,
                        ContentReview.Values.class,
                        ContentReview.Operation.class,
                        ContentReview.Outcome.class)
                .flatMap(Names::of)
                .toList();

        assertThat(Names.wordsOfExpressions(PROCESS)).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyNamedValueIsAskedForByTheModel() {
        assertThat(Names.wordsOfExpressions(PROCESS))
                .containsAll(Names.of(ContentReview.Values.class).toList());
    }

    @Test
    void outcomesOfGatewaysAreNamed() {
        assertThat(Names.of(ContentReview.Outcome.class))
                .contains(PROCESS.expressions().stream()
                        .flatMap(text ->
                                Pattern.compile("'([A-Z_]+)'").matcher(text).results())
                        .map(match -> match.group(1))
                        .toArray(String[]::new));
    }

    @Test
    void decisionsAndTheirColumnsAreThoseOfTheModel() {
        assertThat(Names.of(ReviewRoute.Decision.class))
                .containsExactlyInAnyOrderElementsOf(DECISIONS.attributes("decision", "id"));
        assertThat(Names.of(ReviewRoute.Output.class).toList())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(DECISIONS.attributes("output", "name")));
        assertThat(DECISIONS.all("inputExpression"))
                .extracting(input -> input.getTextContent().strip())
                .filteredOn(input -> !input.contains("."))
                .containsOnlyElementsOf(Names.of(ReviewRoute.Input.class).toList());
    }
}
