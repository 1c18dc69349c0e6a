package io.countersign.engine.compliance.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.Example;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.RandomFacts;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.StarterRules;
import io.countersign.engine.compliance.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fast and right are the same thing here: Camunda's DMN engine says what is right. */
class AgreementWithCamundaTest {

    private static final long SEED = 20_261_122;
    private static final int RANDOM_FACTS = 50;

    private static final RuleBook BOOK = StarterRules.book();
    private static final PlainCamunda CAMUNDA = new PlainCamunda();

    @Test
    void agreesOnTheWorkedExamples() {
        Example.all().forEach(example -> agreesOn(example.toString(), StarterRules.DICTIONARY.read(example.facts())));
    }

    @Test
    void agreesOnFactsByChance() {
        var random = new RandomFacts(SEED);
        int fired = 0;
        for (int number = 0; number < RANDOM_FACTS; number++) {
            fired += agreesOn("seed " + SEED + ", number " + number, random.next());
        }
        assertThat(fired)
                .as("facts by chance must make rules fire, or they show nothing")
                .isGreaterThan(RANDOM_FACTS);
    }

    private static int agreesOn(String name, Facts facts) {
        var evaluation = BOOK.evaluate(facts);
        evaluation.perMarket().forEach((market, verdict) -> {
            var rows = CAMUNDA.rows(inMarket(facts, market));
            assertThat(Set.copyOf(verdict.fired()))
                    .as("%s in %s", name, market)
                    .isEqualTo(withoutThoseSetAside(rules(rows, "enforcing")));
            assertThat(warned(verdict)).as("%s in %s", name, market).isEqualTo(ids(rules(rows, "advisory")));
            verdict.findings().forEach(finding -> agreesOnSupport(name, finding));
        });
        assertThat(Set.copyOf(evaluation.whole().fired()))
                .isEqualTo(evaluation.perMarket().values().stream()
                        .flatMap(verdict -> verdict.fired().stream())
                        .collect(Collectors.toSet()));
        return evaluation.whole().fired().size();
    }

    private static void agreesOnSupport(String name, Finding finding) {
        var rule = Map.<String, @Nullable Object>of("ruleId", finding.ruleId());
        assertThat(finding.roles().stream().map(need -> need.role()))
                .as(name)
                .containsExactlyElementsOf(CAMUNDA.decide("approvers", rule).stream()
                        .map(row -> String.valueOf(row.get("role")))
                        .toList());
        assertThat(CAMUNDA.decide("retention", rule)).as(name).anyMatch(row -> Integer.valueOf(finding.retentionYears())
                .equals(row.get("years")));
    }

    private static Facts inMarket(Facts facts, String market) {
        var countries = facts.list(FactName.COUNTRIES);
        return facts.with(FactName.COUNTRIES, countries.contains(market) ? List.of(market) : List.of())
                .with(
                        FactName.SUBDIVISIONS,
                        facts.list(FactName.SUBDIVISIONS).stream()
                                .filter(part -> part.startsWith(market + "-"))
                                .toList());
    }

    private static List<Map<String, @Nullable Object>> rules(List<Map<String, @Nullable Object>> rows, String status) {
        return rows.stream().filter(row -> status.equals(row.get("status"))).toList();
    }

    private static Set<String> ids(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(row -> String.valueOf(row.get("ruleId"))).collect(Collectors.toSet());
    }

    private static Set<String> withoutThoseSetAside(List<Map<String, @Nullable Object>> rows) {
        var setAside = rows.stream()
                .flatMap(row -> row.get("suppresses") instanceof List<?> list ? list.stream() : Stream.empty())
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return ids(rows).stream().filter(rule -> !setAside.contains(rule)).collect(Collectors.toSet());
    }

    private static Set<String> warned(Verdict verdict) {
        return verdict.warnings().stream().map(Finding::ruleId).collect(Collectors.toSet());
    }
}
