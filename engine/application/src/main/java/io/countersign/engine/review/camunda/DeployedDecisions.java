package io.countersign.engine.review.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.reading.ReadOnce;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Evaluates deployed decision tables without leaving a trace: a preview is asked for with every change of a draft, and what
 * a plan came to stands in the plan. FEEL only; scripts and EL find no engine here.
 */
@Component
class DeployedDecisions {

    private final RepositoryService repository;
    private final Acting acting;
    private final DmnEngine engine;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final ReadOnce<String, Map<String, DecisionDefinition>> read = ReadOnce.from("act_re_decision_def");

    DeployedDecisions(RepositoryService repository, Acting acting) {
        this.repository = repository;
        this.acting = acting;
        this.engine = feelOnly();
    }

    /** The rows that fit, in the table's order, each by its outputs' names. */
    List<Map<String, Object>> evaluate(String key, Map<String, Object> question) {
        var definition = read.get("newest", this::newest).get(key);
        if (definition == null) {
            throw new IllegalStateException("Decision %s: not deployed. Deploy it.".formatted(key));
        }
        var decision = parsed.computeIfAbsent(definition.getId(), id -> parse(definition));
        return engine.evaluateDecisionTable(decision, question).getResultList();
    }

    /** All of them in one statement: whoever asks one of these few tables asks the others, too. */
    private Map<String, DecisionDefinition> newest() {
        return acting.asSystem(
                "read the decisions", () -> repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                        .collect(Collectors.toMap(
                                DecisionDefinition::getKey, Function.identity(), (one, other) -> one)));
    }

    private DmnDecision parse(DecisionDefinition definition) {
        return acting.asSystem("read the decision " + definition.getKey(), () -> {
            var model = repository.getDecisionModel(definition.getId());
            return engine.parseDecision(definition.getKey(), model);
        });
    }

    private static DmnEngine feelOnly() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setScriptEngineResolver(language -> null);
        configuration.setElProvider(text -> {
            throw new IllegalStateException("Decisions are written in FEEL, not in EL: " + text);
        });
        return configuration.buildEngine();
    }
}
