package io.countersign.engine.compliance.camunda;

import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.StarterRules;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The same tables on Camunda's own DMN engine, every one of them for every market. */
final class PlainCamunda {

    private final DmnEngine engine = configuration().buildEngine();
    private final Map<String, DmnDecision> decisions = new LinkedHashMap<>();

    PlainCamunda() {
        StarterRules.texts()
                .forEach((key, text) -> decisions.put(
                        key,
                        engine.parseDecisions(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                                .get(0)));
    }

    private static DefaultDmnEngineConfiguration configuration() {
        return (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    }

    /** The rows of all packs that match for this one market, in the order of packs and rows. */
    List<Map<String, @Nullable Object>> rows(Facts facts) {
        var contexts = contexts(facts);
        contexts.put(
                "jurisdictions",
                decide("jurisdictions", contexts).stream()
                        .map(row -> row.get("jurisdiction"))
                        .distinct()
                        .toList());
        return decisions.entrySet().stream()
                .filter(decision -> decision.getValue().getKey().startsWith("obligations_"))
                .flatMap(decision -> decide(decision.getKey(), contexts).stream())
                .toList();
    }

    List<Map<String, @Nullable Object>> decide(String pack, Map<String, @Nullable Object> variables) {
        return engine
                .evaluateDecisionTable(Objects.requireNonNull(decisions.get(pack)), Variables.fromMap(variables))
                .stream()
                .map(DmnDecisionRuleResult::getEntryMap)
                .collect(Collectors.toList());
    }

    private static Map<String, @Nullable Object> contexts(Facts facts) {
        var contexts = new HashMap<String, @Nullable Object>();
        for (var name :
                StarterRules.DICTIONARY.all().stream().map(FactDefinition::name).toList()) {
            context(contexts, name).put(name.property(), facts.find(name).orElse(null));
        }
        return contexts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> context(Map<String, @Nullable Object> contexts, FactName name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(
                contexts.computeIfAbsent(name.context(), context -> new HashMap<String, @Nullable Object>()));
    }
}
