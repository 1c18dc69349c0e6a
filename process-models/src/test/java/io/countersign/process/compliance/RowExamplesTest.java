package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is shown to fire, and not to fire when one fact is changed: each condition of it, and its first day. */
class RowExamplesTest {

    private static final List<JsonNode> ROWS =
            StreamSupport.stream(Example.read("rows.json").spliterator(), false).toList();

    static Set<String> rules() {
        return Pack.all().stream().flatMap(pack -> pack.rules().stream()).collect(Collectors.toSet());
    }

    @Test
    void firesAndMissesAsTheExamplesSay() {
        assertThat(ROWS).allSatisfy(row -> assertThatCode(() -> check(row)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasExamplesOfBoth(String rule) {
        assertThat(ROWS)
                .filteredOn(row -> row.path("rule").asText().equals(rule))
                .extracting(row -> row.path("fires").asBoolean())
                .contains(true, false);
    }

    @Test
    void aMissIsNear() {
        assertThat(ROWS).filteredOn(row -> !row.path("fires").asBoolean()).allSatisfy(miss -> assertThat(ROWS)
                .filteredOn(
                        row -> row.path("fires").asBoolean() && row.path("rule").equals(miss.path("rule")))
                .anySatisfy(hit -> assertThat(difference(facts(hit), facts(miss)))
                        .containsExactly(miss.path("changed").asText())));
    }

    @Test
    void namesEachExampleOnce() {
        assertThat(ROWS).extracting(row -> row.path("id").asText()).doesNotHaveDuplicates();
    }

    private static void check(JsonNode row) {
        var contexts = Example.contexts(facts(row));
        contexts.put("jurisdictions", List.copyOf(Evaluation.jurisdictions(contexts)));
        var pack = Pack.of(row.path("rule").asText());
        assertThat(Tables.evaluate(pack.key(), contexts).stream().anyMatch(hit -> Evaluation.text(hit, "ruleId")
                        .equals(row.path("rule").asText())))
                .as(row.toString())
                .isEqualTo(row.path("fires").asBoolean());
    }

    private static Map<String, Object> facts(JsonNode row) {
        return Example.map(row.path("facts"));
    }

    private static Set<String> difference(Map<String, Object> one, Map<String, Object> other) {
        var names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        var defaults = Example.defaults();
        names.removeIf(name -> Objects.equals(
                one.getOrDefault(name, defaults.get(name)), other.getOrDefault(name, defaults.get(name))));
        return names;
    }
}
