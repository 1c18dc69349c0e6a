package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the rows that fire. */
final class Firing {

    private static final Comparator<RuleRow> ORDER = Comparator.comparingInt(RuleRow::place);

    private final List<RuleTable> tables;
    private final List<Condition> conditions;

    Firing(List<RuleTable> tables, List<Condition> conditions) {
        this.tables = tables;
        this.conditions = conditions;
    }

    Fired fire(Memo memo, Facts facts) {
        List<RuleRow> enforced = new ArrayList<>();
        List<RuleRow> advisory = new ArrayList<>();
        List<RuleRow> open = new ArrayList<>();
        for (var table : tables) {
            if (memo.mayHold(table.guards())) {
                table.rows().forEach(row -> sort(row, memo.all(row.conditions()), enforced, advisory, open));
            }
        }
        enforced.sort(ORDER);
        advisory.sort(ORDER);
        var counting = withoutThoseSetAside(onceEach(enforced));
        return new Fired(counting, onceEach(advisory), open(open, enforced, counting, memo, facts));
    }

    private static void sort(
            RuleRow row, byte answer, List<RuleRow> enforced, List<RuleRow> advisory, List<RuleRow> open) {
        if (answer == Memo.TRUE && row.obligation().isEnforced()) {
            enforced.add(row);
        } else if (answer == Memo.TRUE && row.obligation().isAdvisory()) {
            advisory.add(row);
        } else if (answer == Memo.OPEN && row.obligation().isEnforced()) {
            open.add(row);
        }
    }

    /** A rule with an "or" across facts has several rows. */
    private static List<RuleRow> onceEach(List<RuleRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.ruleId())).toList();
    }

    private static List<RuleRow> withoutThoseSetAside(List<RuleRow> rows) {
        return rows.stream()
                .filter(row -> rows.stream().noneMatch(other -> setsAside(other, row)))
                .toList();
    }

    private static boolean setsAside(RuleRow row, RuleRow other) {
        return row.obligation().suppresses().contains(other.ruleId())
                && !row.ruleId().equals(other.ruleId())
                && row.maySetAside(other);
    }

    private Map<FactName, List<String>> open(
            List<RuleRow> open, List<RuleRow> fired, List<RuleRow> counting, Memo memo, Facts facts) {
        if (open.isEmpty()) {
            return Map.of();
        }
        var decided = fired.stream().map(RuleRow::ruleId).collect(Collectors.toSet());
        Map<FactName, List<String>> rules = new LinkedHashMap<>();
        open.stream()
                .sorted(ORDER)
                .filter(row -> !decided.contains(row.ruleId()))
                .filter(row -> counting.stream().noneMatch(other -> setsAside(other, row)))
                .forEach(row -> undecided(row, memo, facts).forEach(fact -> {
                    var asking = rules.computeIfAbsent(fact, name -> new ArrayList<>());
                    if (!asking.contains(row.ruleId())) {
                        asking.add(row.ruleId());
                    }
                }));
        return rules;
    }

    private List<FactName> undecided(RuleRow row, Memo memo, Facts facts) {
        List<FactName> names = new ArrayList<>();
        for (int number : row.conditions()) {
            if (memo.ask(number) == Memo.OPEN) {
                conditions.get(number).needs().stream()
                        .filter(facts::isUnknown)
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names.stream().distinct().toList();
    }
}
