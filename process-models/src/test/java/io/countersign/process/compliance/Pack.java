package io.countersign.process.compliance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One table of duties, as it stands in its file. */
record Pack(String key, TableFile file) {

    private static final List<Pack> ALL =
            Tables.PACKS.stream().map(key -> new Pack(key, TableFile.of(key))).toList();

    private static final Map<String, Pack> BY_RULE = ALL.stream()
            .flatMap(pack -> pack.rules().stream().map(rule -> Map.entry(rule, pack)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    static List<Pack> all() {
        return ALL;
    }

    static Pack of(String rule) {
        return BY_RULE.get(rule);
    }

    /** Ids in the table's order, each once. */
    List<String> rules() {
        return file.rows().stream().map(row -> row.text("ruleId")).distinct().toList();
    }

    List<TableFile.Row> rowsOf(String rule) {
        return file.rows().stream()
                .filter(row -> row.text("ruleId").equals(rule))
                .toList();
    }

    /** Every rule of every pack with its first row. */
    static Map<String, TableFile.Row> everyRule() {
        return ALL.stream()
                .flatMap(pack ->
                        pack.rules().stream().map(rule -> pack.rowsOf(rule).get(0)))
                .collect(Collectors.toMap(row -> row.text("ruleId"), Function.identity()));
    }

    @Override
    public String toString() {
        return key;
    }
}
