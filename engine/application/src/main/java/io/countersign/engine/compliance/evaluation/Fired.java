package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.FactName;
import java.util.List;
import java.util.Map;

/**
 * What the tables of all packs answered for one market. Each rule once, in the order of the rules.
 *
 * @param enforced rows that count
 * @param advisory rows that warn
 * @param open the rules that could still fire, by the fact that decides it
 */
record Fired(List<RuleRow> enforced, List<RuleRow> advisory, Map<FactName, List<String>> open) {}
