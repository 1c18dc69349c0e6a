package io.countersign.engine.compliance.rule.table;

import java.util.Arrays;
import java.util.Optional;

/** What happens when several rows fit; those that Camunda 7 can evaluate. */
public enum HitPolicy {
    UNIQUE,
    FIRST,
    ANY,
    RULE_ORDER,
    COLLECT;

    /** @param text as DMN writes it; empty means UNIQUE there */
    static Optional<HitPolicy> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(UNIQUE);
        }
        return Arrays.stream(values())
                .filter(policy -> policy.inDmn().equals(text))
                .findFirst();
    }

    public String inDmn() {
        return name().replace('_', ' ');
    }

    /** Whether exactly one row is meant to answer, so that facts that no row fits are a gap. */
    public boolean meansOneRow() {
        return this == UNIQUE || this == FIRST || this == ANY;
    }
}
