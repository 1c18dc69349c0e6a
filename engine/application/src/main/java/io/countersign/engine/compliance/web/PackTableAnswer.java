package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.identity.People;

/**
 * @param table what the file says, as data
 * @param dmn the file
 */
record PackTableAnswer(PackVersionAnswer version, DecisionTable table, String dmn) {

    static PackTableAnswer of(PackVersion version, DecisionTable table, String dmn, People people) {
        return new PackTableAnswer(PackVersionAnswer.of(version, people), table, dmn);
    }
}
