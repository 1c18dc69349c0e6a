package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.ApproverNeed;
import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Wording;
import io.countersign.engine.compliance.table.Cells;
import io.countersign.engine.compliance.table.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables about rules. A table that the rule set does not have answers nothing. */
final class Support {

    private static final Set<String> ASKED = Set.of(
            PackKeys.JURISDICTIONS,
            PackKeys.APPROVERS,
            PackKeys.RETENTION,
            PackKeys.WORDINGS,
            PackKeys.SPECIALISATIONS,
            PackKeys.COMPLETENESS,
            PackKeys.OUTCOME);
    private static final String RULE = "ruleId";
    private static final String CODE = "code";
    private static final String JURISDICTION = "jurisdiction";

    private final Map<String, MemoTable> tables = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    /** @param tables by pack key; those that no evaluation asks are left alone */
    Support(Map<String, DecisionTable> tables, Cells cells) {
        ASKED.stream()
                .filter(tables::containsKey)
                .forEach(key -> this.tables.put(key, new MemoTable(Objects.requireNonNull(tables.get(key)), cells)));
        Optional.ofNullable(tables.get(PackKeys.RETENTION))
                .ifPresent(retention -> rules(retention, cells).forEach(rule -> order.putIfAbsent(rule, order.size())));
    }

    /** The place of a rule in answers: that of its row in the retention table; unlisted ones come last. */
    int placeOf(String ruleId) {
        return order.getOrDefault(ruleId, Integer.MAX_VALUE);
    }

    /** Those that count, each once, the least special first. */
    List<Jurisdiction> jurisdictions(Scope scope) {
        var found = new LinkedHashMap<String, Jurisdiction>();
        decide(PackKeys.JURISDICTIONS, scope)
                .forEach(row -> found.putIfAbsent(
                        Answers.text(row, JURISDICTION),
                        new Jurisdiction(Answers.text(row, JURISDICTION), Answers.number(row, "layer", 0))));
        return found.values().stream()
                .sorted(Comparator.comparingInt(Jurisdiction::layer))
                .toList();
    }

    List<ApproverNeed> approvers(String ruleId, Scope scope) {
        return decide(PackKeys.APPROVERS, scope.with(RULE, ruleId)).stream()
                .map(row -> new ApproverNeed(
                        Answers.text(row, "role"),
                        Answers.number(row, "order", 0),
                        Answers.number(row, "quorum", 1),
                        Answers.number(row, "slaHours", 24)))
                .toList();
    }

    int retentionYears(String ruleId, Scope scope) {
        return decide(PackKeys.RETENTION, scope.with(RULE, ruleId)).stream()
                .mapToInt(row -> Answers.number(row, "years", 0))
                .max()
                .orElse(0);
    }

    /** The more general code that a code satisfies here. */
    Optional<String> countsAs(String code, List<Jurisdiction> jurisdictions, Scope scope) {
        return decide(PackKeys.SPECIALISATIONS, scope.with(CODE, code)).stream()
                .filter(row ->
                        jurisdictions.stream().anyMatch(one -> one.code().equals(Answers.text(row, JURISDICTION))))
                .map(row -> Answers.text(row, "countsAs"))
                .findFirst();
    }

    /** The facts that the completeness table wants to be known. */
    List<FactName> needed(Scope scope) {
        return decide(PackKeys.COMPLETENESS, scope).stream()
                .map(row -> Answers.text(row, "missingFact"))
                .filter(FactName::isWellFormed)
                .map(FactName::new)
                .distinct()
                .toList();
    }

    /** From the most special jurisdiction that has one. */
    Optional<Wording> wording(String code, List<Jurisdiction> jurisdictions, Scope scope) {
        var table = tables.get(PackKeys.WORDINGS);
        if (table == null) {
            return Optional.empty();
        }
        var asked = scope.with(CODE, code);
        if (!table.reads(JURISDICTION)) {
            return table.decide(asked).stream().findFirst().map(row -> wording(code, row));
        }
        var special = new ArrayList<>(jurisdictions);
        special.sort(Comparator.comparingInt(Jurisdiction::layer).reversed());
        return special.stream()
                .flatMap(one -> table.decide(asked.with(JURISDICTION, one.code())).stream())
                .findFirst()
                .map(row -> wording(code, row));
    }

    Map<String, @Nullable Object> outcome(Scope counts) {
        return decide(PackKeys.OUTCOME, counts).stream().findFirst().orElse(Map.of());
    }

    private static Wording wording(String code, Map<String, @Nullable Object> row) {
        return new Wording(
                code,
                Answers.text(row, "textLanguage"),
                Answers.text(row, "wording"),
                Answers.text(row, "placement"),
                Answers.filled(row, "minSize"),
                Answers.isTrue(row, "spoken"));
    }

    private List<Map<String, @Nullable Object>> decide(String key, Scope scope) {
        var table = tables.get(key);
        return table == null ? List.of() : table.decide(scope);
    }

    private static List<String> rules(DecisionTable retention, Cells cells) {
        int column = retention.inputs().stream()
                .map(input -> input.expression().strip())
                .toList()
                .indexOf(RULE);
        return column < 0
                ? List.of()
                : retention.rows().stream()
                        .flatMap(row -> cells.constant(row.inputs().get(column)).stream())
                        .map(literal -> String.valueOf(literal.value()))
                        .toList();
    }

    /** @param layer 0 for everywhere to 3 for a part of a country */
    record Jurisdiction(String code, int layer) {}
}
