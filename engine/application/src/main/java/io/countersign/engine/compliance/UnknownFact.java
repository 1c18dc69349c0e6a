package io.countersign.engine.compliance;

import java.util.List;
import java.util.Map;

/**
 * A fact that nobody has stated and that decides whether a rule applies.
 *
 * @param askRole whom to ask, such as {@code BRAND}
 * @param question by language
 * @param rules that could still fire, in their order; empty when the completeness table alone asks for it
 */
public record UnknownFact(FactName fact, String askRole, Map<String, String> question, List<String> rules) {

    public UnknownFact {
        question = Map.copyOf(question);
        rules = List.copyOf(rules);
    }
}
