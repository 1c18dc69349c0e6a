package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.PackVersion;

/**
 * @param table what the file says, as data
 * @param dmn the file
 */
record PackTableAnswer(PackVersionAnswer version, DecisionTable table, String dmn) {

    static PackTableAnswer of(PackVersion version, DecisionTable table, String dmn) {
        return new PackTableAnswer(PackVersionAnswer.of(version), table, dmn);
    }
}
