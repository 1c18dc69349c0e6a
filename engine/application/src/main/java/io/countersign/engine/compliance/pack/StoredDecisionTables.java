package io.countersign.engine.compliance.pack;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.DecisionTables;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.table.Cells;
import io.countersign.engine.compliance.table.CompiledTable;
import io.countersign.engine.compliance.table.Feel;
import io.countersign.engine.compliance.table.Scope;
import io.countersign.engine.problem.ProblemException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class StoredDecisionTables implements DecisionTables {

    private static final int MOST_REMEMBERED = 100;

    private final Tables tables;
    private final Cells cells;
    private final Remembered<String, CompiledTable> compiled = new Remembered<>(MOST_REMEMBERED);

    StoredDecisionTables(Tables tables, Feel feel) {
        this.tables = tables;
        this.cells = new Cells(feel);
    }

    @Override
    public DecisionTable read(String dmn) {
        return tables.read(dmn);
    }

    @Override
    public List<Map<String, @Nullable Object>> decide(
            RuleSet ruleSet, String pack, Map<String, ? extends @Nullable Object> inputs) {
        var version = ruleSet.find(pack).orElseThrow(() -> ProblemException.notFound("Pack", pack));
        return compiled.get(version.hash(), hash -> CompiledTable.of(tables.table(version), cells))
                .decide(Scope.of(normal(inputs)));
    }

    /** Numbers as FEEL compares them. */
    private static Map<String, @Nullable Object> normal(Map<String, ? extends @Nullable Object> inputs) {
        var normal = new HashMap<String, @Nullable Object>();
        inputs.forEach((name, value) -> normal.put(name, normal(value)));
        return normal;
    }

    private static @Nullable Object normal(@Nullable Object value) {
        if (value instanceof Number number && !(value instanceof BigDecimal)) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof Map<?, ?> map) {
            var normal = new HashMap<String, @Nullable Object>();
            map.forEach((name, each) -> normal.put(String.valueOf(name), normal(each)));
            return normal;
        }
        return value;
    }
}
