package io.countersign.benchmark.compliance;

import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * The same tables on Camunda's DMN engine as it comes: every pack is asked for every market, and approvers and retention
 * for every rule that fired.
 */
final class PlainCamunda {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> decisions = new LinkedHashMap<>();
    private final List<String> packs = new ArrayList<>();

    PlainCamunda(Map<String, String> texts) {
        texts.forEach((key, text) -> {
            var decision = engine.parseDecisions(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .get(0);
            decisions.put(key, decision);
            if (decision.getKey().startsWith("obligations_")) {
                packs.add(key);
            }
        });
    }

    /** What fires, who approves and how long it is kept, over all markets. */
    Answer evaluate(Facts facts) {
        Set<String> fired = new TreeSet<>();
        for (var country : markets(facts)) {
            fired.addAll(fired(contexts(facts, country)));
        }
        Set<String> approvers = new TreeSet<>();
        int years = 0;
        for (var rule : fired) {
            decide("approvers", Map.of("ruleId", rule)).forEach(row -> approvers.add(String.valueOf(row.get("role"))));
            for (var row : decide("retention", Map.of("ruleId", rule))) {
                years = Math.max(years, ((Number) Objects.requireNonNull(row.get("years"))).intValue());
            }
        }
        return new Answer(fired, approvers, years);
    }

    /** @param approvers those of tasks after publication among them */
    record Answer(Set<String> fired, Set<String> approvers, int years) {}

    private Set<String> fired(Map<String, @Nullable Object> contexts) {
        var jurisdictions = decide("jurisdictions", contexts).stream()
                .map(row -> row.get("jurisdiction"))
                .distinct()
                .toList();
        contexts.put("jurisdictions", jurisdictions);
        Set<String> fired = new HashSet<>();
        Set<String> setAside = new HashSet<>();
        for (var pack : packs) {
            for (var row : decide(pack, contexts)) {
                if ("enforcing".equals(row.get("status"))) {
                    fired.add(String.valueOf(row.get("ruleId")));
                    ((List<?>) Objects.requireNonNull(row.get("suppresses")))
                            .forEach(rule -> setAside.add(String.valueOf(rule)));
                }
            }
        }
        fired.removeAll(setAside);
        return fired;
    }

    private List<Map<String, @Nullable Object>> decide(String pack, Map<String, ? extends @Nullable Object> variables) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (DmnDecisionRuleResult row : engine.evaluateDecisionTable(
                Objects.requireNonNull(decisions.get(pack)), Variables.fromMap(new HashMap<>(variables)))) {
            rows.add(row.getEntryMap());
        }
        return rows;
    }

    private static List<String> markets(Facts facts) {
        var countries = facts.list(FactName.COUNTRIES);
        return countries.isEmpty() ? List.of("") : countries;
    }

    private static Map<String, @Nullable Object> contexts(Facts facts, String country) {
        var contexts = new HashMap<String, @Nullable Object>();
        for (FactDefinition definition : Tables.DICTIONARY.all()) {
            var name = definition.name();
            context(contexts, name.context())
                    .put(name.property(), facts.find(name).orElse(null));
        }
        if (!country.isEmpty()) {
            var audience = context(contexts, "audience");
            audience.put("countries", List.of(country));
            audience.put(
                    "subdivisions",
                    facts.list(FactName.SUBDIVISIONS).stream()
                            .filter(part -> part.startsWith(country + "-"))
                            .toList());
        }
        return contexts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> context(Map<String, @Nullable Object> contexts, String name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(
                contexts.computeIfAbsent(name, context -> new HashMap<String, @Nullable Object>()));
    }
}
