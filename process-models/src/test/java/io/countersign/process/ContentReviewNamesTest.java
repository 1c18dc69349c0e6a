package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentReviewNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/content-review");
    private static final Model PROCESS = Model.read(FOLDER.resolve("content-review.bpmn"));
    private static final Model DECISIONS = Model.read(FOLDER.resolve("review-route.dmn"));
    private static final Pattern WORDS = Pattern.compile("'[^']*'|[A-Za-z]+");
    private static final Set<String> EL = Set.of("not", "empty");

    @Test
    void theProcessHasItsKey() {
        assertThat(PROCESS.attributes("process", "id")).containsExactly(ContentReview.KEY);
    }

    @Test
    void userTasksAreThoseOfTheModel() {
        assertThat(names(ContentReview.UserTask.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.attributes("userTask", "id"));
    }

    @Test
    void operationsAreThoseOfTheModel() {
        var named = PROCESS.all("serviceTask").stream()
                .map(task -> Model.camunda(task, "delegateExpression").replaceAll("[${}]", ""))
                .distinct();

        assertThat(names(ContentReview.Operation.class)).containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void messagesAndErrorsAreThoseOfTheModel() {
        assertThat(names(ContentReview.Message.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.attributes("message", "name"));
        assertThat(names(ContentReview.Error.class))
                .containsExactlyInAnyOrderElementsOf(PROCESS.attributes("error", "errorCode"));
    }

    @Test
    void everyFormOfTheModelIsThereAndDeployedWithIt() throws IOException {
        var used = PROCESS.all("userTask").stream()
                .map(task -> Model.camunda(task, "formRef"))
                .distinct()
                .toList();

        assertThat(names(ContentReview.Form.class)).containsExactlyInAnyOrderElementsOf(used);
        assertThat(formIds()).containsExactlyInAnyOrderElementsOf(used);
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
                .flatMap(ContentReviewNamesTest::names)
                .toList();

        assertThat(wordsOfExpressions()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyNamedValueIsAskedForByTheModel() {
        assertThat(wordsOfExpressions())
                .containsAll(names(ContentReview.Values.class).toList());
    }

    @Test
    void outcomesOfGatewaysAreNamed() {
        assertThat(names(ContentReview.Outcome.class))
                .contains(PROCESS.expressions().stream()
                        .flatMap(text ->
                                Pattern.compile("'([A-Z_]+)'").matcher(text).results())
                        .map(match -> match.group(1))
                        .toArray(String[]::new));
    }

    @Test
    void decisionsAndTheirColumnsAreThoseOfTheModel() {
        assertThat(names(ReviewRoute.Decision.class))
                .containsExactlyInAnyOrderElementsOf(DECISIONS.attributes("decision", "id"));
        assertThat(names(ReviewRoute.Output.class).toList())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(DECISIONS.attributes("output", "name")));
        assertThat(DECISIONS.all("inputExpression"))
                .extracting(input -> input.getTextContent().strip())
                .filteredOn(input -> !input.contains("."))
                .containsOnlyElementsOf(names(ReviewRoute.Input.class).toList());
    }

    private static Set<String> wordsOfExpressions() {
        var words = new TreeSet<String>();
        PROCESS.expressions().forEach(text -> WORDS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace("'", ""))
                .filter(word -> !EL.contains(word))
                .forEach(words::add));
        return words;
    }

    private static Stream<String> formIds() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".form"))
                    .map(ContentReviewNamesTest::formId)
                    .toList()
                    .stream();
        }
    }

    private static String formId(Path file) {
        try {
            var matcher = Pattern.compile("\"id\": \"([^\"]+)\"").matcher(Files.readString(file));
            assertThat(matcher.find()).as("%s has an id", file).isTrue();
            return matcher.group(1);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static Stream<String> names(Class<?> constants) {
        return Arrays.stream(constants.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException problem) {
                        throw new IllegalStateException(problem);
                    }
                });
    }
}
