package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.PackLayer;
import io.countersign.engine.compliance.PackVersion;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row of an obligations table in its place among all.
 *
 * @param place in the order in which answers list rules
 * @param conditions numbers of the cells that are not empty, those that decide most rows first
 */
record RuleRow(Obligation obligation, PackVersion pack, PackLayer layer, int place, int[] conditions) {

    private static final Pattern FIRST_DIGIT = Pattern.compile("[0-9(,;].*");

    String ruleId() {
        return obligation.ruleId();
    }

    /**
     * Whether its list of rules to set aside may name that one: one of the same pack, or a less special one that stands on
     * the same law.
     */
    boolean maySetAside(RuleRow other) {
        return pack.pack().equals(other.pack.pack()) || layer.compareTo(other.layer) >= 0 && law().equals(other.law());
    }

    private String law() {
        return FIRST_DIGIT.matcher(obligation.source()).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }
}
