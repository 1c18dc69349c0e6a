package io.countersign.engine.compliance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule set says about facts. A pure function of both.
 *
 * @param whole all markets together
 * @param perMarket by country code, in the order of the facts; a ban in one takes only that one out
 * @param ruleSet with which it can be computed again
 */
public record Evaluation(Verdict whole, Map<String, Verdict> perMarket, RuleSet ruleSet) {

    public Evaluation {
        perMarket = Collections.unmodifiableMap(new LinkedHashMap<>(perMarket));
    }

    public Outcome outcome() {
        return whole.outcome();
    }

    public boolean blocked() {
        return whole.blocked();
    }

    public List<Finding> findings() {
        return whole.findings();
    }

    public List<Finding> warnings() {
        return whole.warnings();
    }

    public List<UnknownFact> unknown() {
        return whole.unknown();
    }

    /** As people quote it. */
    public String rulePackVersion() {
        return ruleSet.label();
    }
}
