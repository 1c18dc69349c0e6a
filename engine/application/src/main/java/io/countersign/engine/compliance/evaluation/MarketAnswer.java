package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.FactName;
import java.util.List;
import java.util.Map;

/**
 * What the rules say for one market, before it is put into words.
 *
 * @param unknown the rules that wait for each unknown fact
 */
record MarketAnswer(Market market, List<Duty> duties, List<Duty> warnings, Map<FactName, List<String>> unknown) {}
