package io.countersign.engine.compliance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and applies single tables. */
public interface DecisionTables {

    /**
     * The table of a DMN file, checked: well-formed and without document type, at most 2 MB and 10,000 rows, one decision
     * with one table, FEEL only, every cell parses, ids once.
     *
     * @throws io.countersign.engine.problem.ProblemException 400 with a field problem per mistake; fields are
     *     {@code dmn}, {@code rows[3].inputs[2]}, {@code rows[3].outputs[1]}, {@code inputs[0]}, counted from 0
     */
    DecisionTable read(String dmn);

    /**
     * What a pack's table answers, by the table's hit policy: one entry per row that matched.
     *
     * @param inputs variables of the input expressions; contexts are maps, values those of {@link FactType}
     */
    List<Map<String, @Nullable Object>> decide(
            RuleSet ruleSet, String pack, Map<String, ? extends @Nullable Object> inputs);
}
